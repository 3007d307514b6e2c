import Clinic
import JKN
import Vocabulary

/// The signs that come with SEHAT and those that were added, with the form for the next one.
struct ClaimSignPage {
  let viewer: Viewer
  let answer: ReadClaimSigns.Answer
  let form: FormState

  private typealias Field = ClaimSignForm.Field
  private var mayAdd: Bool { viewer.may(.importReferenceData) }

  var page: Page {
    Page("Tanda klaim", at: viewer.may(.workFraud) ? .fraud : .ledger, for: viewer) {
      PageHead("Tanda klaim", note: "kode di rekam medis yang membenarkan sebuah klaim; satu saja cukup")
      FraudBar(viewer: viewer, part: .signs)
      ProblemSummary(form, order: Field.order)
      Columns {
        Card("Tambahan") {
          if answer.added.isEmpty {
            EmptyState("Belum ada. Yang dicari hanya tanda bawaan SEHAT di bawah ini.")
          } else {
            added
          }
        }
        Card("Bawaan SEHAT") { shipped }
      } aside: {
        Card("Tambah tanda") {
          if mayAdd {
            adding
          } else {
            p("Ditambahkan oleh admin Dinas untuk semua Puskesmas.", .class("small"))
          }
        }
        if mayAdd, answer.added.contains(where: { $0.endedAt == nil }) {
          p(
            "Bulan yang sudah diperiksa diperiksa lagi sendiri malam ini, atau dengan Periksa yang baru di Temuan aturan.",
            .class("small"))
        }
      }
    }
  }

  private var added: HTML {
    DataTable(
      "Tanda tambahan", [.text("Pelayanan"), .text("Tanda"), .text("Berlaku"), .text("Dasar")], stacks: true
    ) {
      for one in answer.added {
        tr {
          td(answer.word(one.sign.subject))
          td(one.sign.codes)
          td {
            "\(Indonesian.day(one.from)) s.d. \(one.sign.until.map { Indonesian.day($0) } ?? "diakhiri")"
            if one.sign.holds(on: answer.today) { StateMark("dicari hari ini", tone: .done) }
          }
          td {
            strong(one.sign.set)
            small("dicatat \(one.recordedBy)", .class("under"))
            if let endedBy = one.endedBy {
              small("diakhiri \(endedBy)", .class("under"))
            } else if mayAdd {
              end(one)
            }
          }
        }
      }
    }.html
  }

  private func end(_ one: RecordedClaimSign) -> HTML {
    details {
      summary("Akhiri")
      PostForm(to: .fraud(.endSign(one.id.text)), token: viewer.formToken) {
        div(.class("field")) {
          span(.class("control wide")) {
            input(
              .type("text"), .name(EndClaimSign.field), .autocomplete("off"), .placeholder("Hari terakhir"),
              .aria("aria-label", "Hari terakhir \(one.sign.set), \(answer.word(one.sign.subject))"))
          }
        }
        Button("Akhiri", .plain)
      }
    }
  }

  private var shipped: HTML {
    DataTable("Tanda bawaan", [.text("Pelayanan"), .text("Tanda")], stacks: true) {
      for sign in answer.shipped {
        tr {
          td(answer.word(sign.subject))
          td(sign.codes)
        }
      }
    }.html
  }

  private var adding: HTML {
    PostForm(to: .fraud(.signs), token: viewer.formToken) {
      ChoiceField(
        "Pelayanan", name: Field.subject, in: form,
        choices: answer.subjects.map { Choice($0.subject.rawValue, $0.word) }, blank: "Pilih", required: true)
      TextField(
        "Diagnosis ICD-10", name: Field.diagnoses, in: form, hint: "Kode atau awal kode, misalnya Z30, Z30.5."
      )
      TextField("Tindakan ICD-9-CM", name: Field.procedures, in: form, hint: "Misalnya 99.24.")
      TextField("Kode laboratorium", name: Field.tests, in: form, hint: "Misalnya GDS.")
      TextField(
        "Dasar", name: Field.title, in: form, hint: "Surat atau kesepakatan; disebut di setiap temuan.",
        required: true)
      TextField("Berlaku mulai", name: Field.from, in: form, kind: .date, required: true)
      p("Tanda berlaku untuk klaim sejak hari itu, di semua Puskesmas.", .class("small"))
      Button("Tambah tanda", .primary)
    }.html
  }
}
