import Clinic
import JKN

/// One warning with its letter, our answer, and its lifting.
struct WarningPage {
  let viewer: Viewer
  let warning: Warning
  let disputes: [Dispute]
  let copies: LetterCopies
  /// Our answer as it was sent.
  let replies: [OversightFile]
  let form: FormState

  private typealias Reply = KeepWarningReply.Field
  private typealias Withdrawal = WithdrawWarningReply.Field

  private static let order =
    ["jawaban", Reply.letter, Reply.scan, Withdrawal.file, Withdrawal.reason, "alasan"]
    + LetterCopiesCard.order

  private var id: String { warning.id.text }
  /// Scans that were not taken back.
  private var standing: [OversightFile] { replies.filter { $0.withdrawal == nil } }

  var page: Page {
    Page("Teguran \(warning.number)", at: .audits, for: viewer) {
      PageHead("Teguran \(warning.number)", note: WarningWords.kind(warning))
      OversightBar(part: .sanctions)
      ProblemSummary(form, order: Self.order)
      Columns {
        Card("Teguran") {
          Facts([
            ("Keadaan", WarningWords.mark(warning, warning.reply(in: replies)).html),
            ("Tanggal", HTML(Indonesian.day(warning.given.on))),
            ("Pelanggaran", HTML(warning.given.violation.word)),
            ("Dasar", HTML(warning.given.violation.source)),
            ("Uraian", HTML(warning.about)),
          ])
          p { a("Surat teguran (PDF)", .href(.sanctions(.letter(id))), Attribute("target", "_blank")) }
        }
        answer
      } aside: {
        if warning.given.kind == .written {
          LetterCopiesCard(
            viewer: viewer, copies: copies, route: .sanctions(.copy(id)), mayChange: viewer.may(.manageCases),
            form: form)
        }
        if viewer.may(.manageCases), warning.given.liftedOn == nil { Card("Cabut teguran") { lifting } }
        CaseOrigin(auditCase: warning.auditCase)
        if let reason = warning.liftedBecause { Card("Dicabut") { p(reason) } }
        DisputeLinks(viewer: viewer, about: .warning, subject: warning.id.text, disputes: disputes)
      }
    }
  }

  private var answer: HTML {
    Card("Tanggapan Puskesmas") {
      if let answer = warning.answer {
        p(answer)
        p { a("Surat tanggapan (PDF)", .href(.sanctions(.reply(id))), Attribute("target", "_blank")) }
        sent
      } else if viewer.may(.manageCases) {
        PostForm(to: .sanctions(.answer(id)), token: viewer.formToken) {
          AreaField("Jawaban", name: "jawaban", in: form, rows: 6, required: true)
          Button("Simpan jawaban", .primary)
        }
      } else {
        EmptyState("Belum dijawab.")
      }
    }.html
  }

  @HTMLBuilder private var sent: HTML {
    if !replies.isEmpty { OversightFileList(files: replies, zone: viewer.facility.zone) }
    if standing.isEmpty { p("Pindaian surat yang dikirim belum disimpan.", .class("small")) }
    if viewer.may(.manageCases) {
      PostForm(to: .sanctions(.keepReply(id)), token: viewer.formToken, .carriesFile) {
        TextField(
          "Nomor surat tanggapan", name: Reply.letter, in: form,
          hint: "Bila yang dipindai tanda terimanya, tulis begitu.", required: true)
        ScanField("Pindaian surat yang dikirim", name: Reply.scan, in: form, required: true)
        Button("Simpan pindaian")
      }
      if !standing.isEmpty { withdrawing }
    }
  }

  private var withdrawing: HTML {
    PostForm(to: .sanctions(.withdrawReply(id)), token: viewer.formToken) {
      h3("Tarik pindaian yang keliru")
      p("Tetap tersimpan dengan alasannya, dan tidak lagi dihitung sebagai tanggapan.", .class("small"))
      ChoiceField(
        "Pindaian", name: Withdrawal.file, in: form,
        choices: standing.map { Choice($0.id.text, $0.title) }, blank: "Pilih", required: true)
      TextField("Alasan", name: Withdrawal.reason, in: form, required: true)
      Button("Tarik pindaian", .danger)
    }.html
  }

  private var lifting: HTML {
    PostForm(to: .sanctions(.lift(id)), token: viewer.formToken) {
      AreaField("Dasar pencabutan", name: "alasan", in: form, rows: 2, required: true)
      Button("Cabut teguran", .danger)
    }.html
  }
}
