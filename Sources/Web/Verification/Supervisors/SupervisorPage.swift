import Clinic
import Vocabulary

/// The bodies that supervise the Puskesmas, and the form for one more (VER-08).
struct SupervisorPage {
  let viewer: Viewer
  let today: CalendarDate
  let bodies: [SupervisoryBody]
  let form: FormState

  private typealias Field = RecordSupervisoryBody.Field

  var page: Page {
    Page("Lembaga pengawas", at: .audits, for: viewer) {
      PageHead("Lembaga pengawas", note: "PKS 004 Ps.8(1)")
      OversightBar(part: .supervisors)
      ProblemSummary(form, order: [Field.kind, Field.name, Field.contact, Field.from])
      if let problem = form.problem(EndSupervisoryBody.field) {
        Notice(.danger, "Belum tersimpan. \(problem)")
      }
      if viewer.may(.manageCases) {
        Columns {
          list
        } aside: {
          Card("Catat lembaga") { recording }
        }
      } else {
        list
      }
    }
  }

  private var list: HTML {
    Card {
      if bodies.isEmpty {
        EmptyState("Belum ada lembaga pengawas yang dicatat.")
      } else {
        DataTable(
          "Lembaga pengawas",
          [.text("Lembaga"), .text("Kontak"), .text("Sejak"), .text("Sampai")], stacks: true
        ) {
          for found in bodies { row(found) }
        }
      }
    }.html
  }

  private func row(_ found: SupervisoryBody) -> HTML {
    tr {
      td {
        strong(found.name)
        small(found.kind.word, .class("under"))
      }
      td(found.contact.isEmpty ? "–" : found.contact)
      td {
        Indonesian.day(found.from)
        small("dicatat \(found.recordedBy)", .class("under"))
      }
      td {
        if let until = found.until {
          Indonesian.day(until)
        } else if viewer.may(.manageCases) {
          ending(found)
        } else {
          "–"
        }
      }
    }
  }

  private func ending(_ found: SupervisoryBody) -> HTML {
    details {
      summary("Akhiri")
      PostForm(to: .audits(.endSupervisor(found.id.text)), token: viewer.formToken) {
        div(.class("field")) {
          span(.class("control medium")) {
            input(
              .type("text"), .name(EndSupervisoryBody.field), .autocomplete("off"),
              .placeholder(TypedDate.write(today)), .aria("aria-label", "Hari terakhir \(found.name)"))
          }
        }
        Button("Simpan hari terakhir", .plain)
      }
    }
  }

  private var recording: HTML {
    PostForm(to: .audits(.supervisors), token: viewer.formToken) {
      ChoiceField(
        "Jenis", name: Field.kind, in: form,
        choices: Recommendation.Body.allCases.map { Choice($0.rawValue, $0.word) }, blank: "Pilih",
        required: true)
      TextField(
        "Nama", name: Field.name, in: form, hint: "Misalnya TKMKB Kabupaten Bandung.", required: true)
      TextField("Kontak", name: Field.contact, in: form, hint: "Boleh kosong.")
      TextField("Sejak", name: Field.from, in: form, kind: .date, required: true)
      Button("Simpan lembaga", .primary)
    }.html
  }
}
