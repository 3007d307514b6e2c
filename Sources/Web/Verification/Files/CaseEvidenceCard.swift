import Clinic
import Vocabulary

/// Other service evidence of the audited case: filed, taken back where it was the wrong one (VER-06).
struct CaseEvidenceCard: Component {
  let viewer: Viewer
  let found: AuditCase
  let files: [OversightFile]
  let mayChange: Bool
  let form: FormState

  static let order = [
    SupplyEvidence.Field.title, SupplyEvidence.Field.scan, WithdrawEvidence.Field.file,
    WithdrawEvidence.Field.reason,
  ]

  private var standing: [OversightFile] { files.filter { $0.withdrawal == nil } }

  var html: HTML {
    Card("Bukti pelayanan lain") {
      p("Dibaca auditor di layar selama akses perkaranya berlaku (PKS 004 Ps.8(3)).", .class("small"))
      if files.isEmpty {
        EmptyState("Belum ada berkas.")
      } else {
        OversightFileList(files: files, zone: viewer.facility.zone)
      }
      if mayChange {
        adding
        if !standing.isEmpty { withdrawing }
      }
    }.html
  }

  private var adding: HTML {
    PostForm(to: .audits(.evidence(found.id.text)), token: viewer.formToken, .carriesFile) {
      TextField(
        "Nama bukti", name: SupplyEvidence.Field.title, in: form,
        hint: "Misalnya daftar hadir 12-10-2026.", required: true)
      ScanField("Berkas", name: SupplyEvidence.Field.scan, in: form, required: true, takesPDF: false)
      Button("Lampirkan bukti")
    }.html
  }

  private var withdrawing: HTML {
    PostForm(to: .audits(.withdrawEvidence(found.id.text)), token: viewer.formToken) {
      h3("Tarik berkas yang keliru")
      ChoiceField(
        "Berkas", name: WithdrawEvidence.Field.file, in: form,
        choices: standing.map { Choice($0.id.text, $0.title) }, blank: "Pilih", required: true)
      TextField("Alasan", name: WithdrawEvidence.Field.reason, in: form, required: true)
      Button("Tarik berkas", .danger)
    }.html
  }
}

/// A link to a kept file, with its kind and size.
struct FileLink: Component {
  let file: OversightFile
  let to: Route

  var html: HTML {
    HTML {
      a(file.title, .href(to), Attribute("target", "_blank"))
      " \(file.kind.ending.uppercased()), \(Indonesian.number(max(1, file.size / 1024))) kB"
    }
  }
}
