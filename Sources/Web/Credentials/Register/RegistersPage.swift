import Clinic
import Vocabulary

/// Third-party developers with what is to be told to BPJS, and violations with how many there were.
struct RegistersPage {
  let viewer: Viewer
  let answer: ReadRegisters.Answer
  let form: FormState

  private static let order = [
    RecordDeveloper.Field.name, RecordDeveloper.Field.contract, RecordDeveloper.Field.begins,
    RecordDeveloper.Field.ends, RecordViolation.Field.about, RecordViolation.Field.person,
    RecordViolation.Field.day, RecordViolation.Field.what, RecordViolation.Field.action,
  ]

  var page: Page {
    Page("Daftar integrasi", at: .credentials, for: viewer) {
      PageHead("Daftar integrasi", note: "pengembang pihak ketiga dan pelanggaran")
      ProblemSummary(form, order: Self.order)
      for developer in answer.developers { DeveloperWarning(developer: developer, today: answer.today) }
      Columns {
        Card("Pengembang pihak ketiga") {
          DeveloperTable(developers: answer.developers, viewer: viewer)
        }
        Card("Pelanggaran") { violations }
      } aside: {
        Card("Catat pengembang") { developerForm }
        Card("Catat pelanggaran") { violationForm }
      }
      p { a("Kembali ke daftar kredensial", .href(.credentials(.list))) }
    }
  }

  private var developerForm: HTML {
    PostForm(to: .credentials(.recordDeveloper), token: viewer.formToken) {
      TextField("Nama pengembang", name: RecordDeveloper.Field.name, in: form, required: true)
      TextField("Nomor kontrak", name: RecordDeveloper.Field.contract, in: form, required: true)
      TextField("Mulai", name: RecordDeveloper.Field.begins, in: form, kind: .date, required: true)
      TextField("Selesai", name: RecordDeveloper.Field.ends, in: form, kind: .date, required: true)
      Button("Catat pengembang")
    }.html
  }

  private var violationForm: HTML {
    PostForm(to: .credentials(.recordViolation), token: viewer.formToken) {
      ChoiceField(
        "Tentang", name: RecordViolation.Field.about, in: form,
        choices: IntegrationViolation.About.allCases.map { Choice($0.rawValue, $0.word) }, blank: "Pilih",
        required: true)
      TextField("Pelaku", name: RecordViolation.Field.person, in: form, required: true)
      TextField("Tanggal kejadian", name: RecordViolation.Field.day, in: form, kind: .date, required: true)
      AreaField(
        "Kejadian", name: RecordViolation.Field.what, in: form,
        hint: "Jangan tuliskan kata sandi atau kunci.", required: true)
      AreaField("Tindakan", name: RecordViolation.Field.action, in: form, rows: 2, required: true)
      Button("Catat pelanggaran")
    }.html
  }

  @HTMLBuilder private var violations: HTML {
    if answer.violations.isEmpty {
      EmptyState("Belum ada pelanggaran yang dicatat.")
    } else {
      for about in IntegrationViolation.About.allCases { count(about) }
      DataTable(
        "Pelanggaran", [.text("Tanggal"), .text("Tentang"), .text("Kejadian"), .text("Tindakan")],
        stacks: true
      ) {
        for violation in answer.violations {
          tr {
            td(Indonesian.day(violation.happenedOn), .class("num"))
            td {
              violation.about.word
              small(violation.person, .class("under"))
            }
            td(violation.what)
            td {
              violation.action
              small("dicatat \(violation.recordedBy)", .class("under"))
            }
          }
        }
      }
    }
  }

  @HTMLBuilder private func count(_ about: IntegrationViolation.About) -> HTML {
    let number = answer.violations.count { $0.about == about }
    if number > 0 {
      Notice(
        number >= IntegrationViolation.limit ? .danger : .waiting,
        "\(about.word): \(Indonesian.number(number)) pelanggaran. Pada pelanggaran ke-\(IntegrationViolation.limit) yang "
          + "terbukti, BPJS dapat "
          + (about == .keys ? "menghentikan integrasi." : "menolak permintaan akun."))
    }
  }
}
