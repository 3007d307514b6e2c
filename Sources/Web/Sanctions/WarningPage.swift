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

  private var id: String { warning.id.text }

  var page: Page {
    Page("Teguran \(warning.number)", at: .audits, for: viewer) {
      PageHead("Teguran \(warning.number)", note: WarningWords.kind(warning))
      OversightBar(part: .sanctions)
      ProblemSummary(form, order: ["jawaban", Reply.letter, Reply.scan, "alasan"] + LetterCopiesCard.order)
      Columns {
        Card("Teguran") {
          Facts([
            ("Keadaan", WarningWords.mark(warning).html),
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
    if replies.isEmpty { p("Pindaian surat yang dikirim belum disimpan.", .class("small")) }
    for file in replies {
      p {
        FileLink(file: file, to: .audits(.caseFile(file.id.text)))
        small("\(file.keptBy), \(Indonesian.moment(file.keptAt, viewer.facility.zone))", .class("under"))
      }
    }
    if viewer.may(.manageCases) {
      PostForm(to: .sanctions(.keepReply(id)), token: viewer.formToken, .carriesFile) {
        TextField(
          "Nomor surat tanggapan", name: Reply.letter, in: form,
          hint: "Bila yang dipindai tanda terimanya, tulis begitu.", required: true)
        ScanField("Pindaian surat yang dikirim", name: Reply.scan, in: form, required: true)
        Button("Simpan pindaian")
      }
    }
  }

  private var lifting: HTML {
    PostForm(to: .sanctions(.lift(id)), token: viewer.formToken) {
      AreaField("Dasar pencabutan", name: "alasan", in: form, rows: 2, required: true)
      Button("Cabut teguran", .danger)
    }.html
  }
}
