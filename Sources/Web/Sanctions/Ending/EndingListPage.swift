import Clinic
import JKN
import Vocabulary

/// The endings of the agreement, a notice's form, and the form for an ending on a ground.
struct EndingListPage {
  let viewer: Viewer
  let answer: ReadEndings.Answer
  let form: FormState

  private static let order = [
    RegisterExit.Field.party, RegisterExit.Field.letter, RegisterExit.Field.receivedOn,
    RegisterExit.Field.wishedOn, RegisterExit.Field.reason, RecordTermination.Field.ground,
    RecordTermination.Field.day, RecordTermination.Field.letter, RecordTermination.Field.lastDay,
  ]

  var page: Page {
    Page("Pengakhiran perjanjian", at: .audits, for: viewer) {
      PageHead("Pengakhiran perjanjian", note: "PKS 004 Ps.12")
      OversightBar(part: .endings)
      ProblemSummary(form, order: Self.order)
      if viewer.may(.manageCases) {
        Columns {
          list
        } aside: {
          Card("Catat pemberitahuan") { notice }
          Card("Catat pengakhiran atas dasar Ps.12(1)") { ground }
        }
      } else {
        list
      }
    }
  }

  private var list: HTML {
    Card {
      if answer.endings.isEmpty {
        EmptyState("Perjanjian tidak sedang diakhiri.")
      } else {
        EndingTable(endings: answer.endings)
      }
    }.html
  }

  private var notice: HTML {
    PostForm(to: .endings(.notice), token: viewer.formToken) {
      RadioField(
        "Yang mengakhiri", name: RegisterExit.Field.party, in: form,
        choices: ExitParty.allCases.map { Choice($0.rawValue, $0.word) }, required: true)
      TextField("Nomor surat pemberitahuan", name: RegisterExit.Field.letter, in: form, required: true)
      FieldRow {
        TextField(
          "Surat diterima", name: RegisterExit.Field.receivedOn, in: form, kind: .date, required: true)
        TextField(
          "Diminta berakhir", name: RegisterExit.Field.wishedOn, in: form, kind: .date, required: true)
      }
      AreaField("Alasan pemberitahuan", name: RegisterExit.Field.reason, in: form, rows: 2, required: true)
      p(
        "Diberitahukan sekurangnya \(answer.terms.exit.noticeMonths) bulan sebelumnya. Bila kurang, paling cepat akhir bulan "
          + "berikutnya sesudah surat diterima (\(answer.terms.exit.source)).", .class("small"))
      Button("Hitung dan simpan", .danger)
    }.html
  }

  private var ground: HTML {
    PostForm(to: .endings(.terminate), token: viewer.formToken) {
      ChoiceField(
        "Dasar", name: RecordTermination.Field.ground, in: form,
        choices: TerminationGround.allCases.map {
          Choice($0.rawValue, "\($0.word) · \($0.event.lowercased())")
        },
        blank: "Pilih", required: true)
      FieldRow {
        TextField("Tanggal", name: RecordTermination.Field.day, in: form, kind: .date, required: true)
        TextField(
          "Berakhir menurut surat", name: RecordTermination.Field.lastDay, in: form, kind: .date)
      }
      TextField("Nomor surat", name: RecordTermination.Field.letter, in: form, required: true)
      DataTable(
        "Kapan perjanjian berakhir", [.text("Dasar"), .text("Hari terakhir"), .text("Pasal")], stacks: true
      ) {
        for ground in TerminationGround.allCases {
          if let terms = answer.terms.grounds[ground] {
            tr {
              td(ground.word)
              td("\(ground.event): \(terms.lastDay.words)")
              td(terms.source, .class("small"))
            }
          }
        }
      }
      Button("Simpan pengakhiran", .danger)
    }.html
  }
}
