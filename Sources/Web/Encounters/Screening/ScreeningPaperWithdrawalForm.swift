import Clinic

/// Takes back a paper of a screening that was written down by mistake.
struct ScreeningPaperWithdrawalForm: Component {
  let viewer: Viewer
  /// The visit's id.
  let visit: String
  let papers: [ScreeningPaper]
  let form: FormState

  var html: HTML {
    Card("Tarik surat yang keliru") {
      PostForm(to: .encounters(.withdrawScreeningPaper(visit)), token: viewer.formToken) {
        ChoiceField(
          "Surat yang keliru", name: WithdrawScreeningPaper.paperField, in: form,
          choices: papers.map { Choice(Self.value(of: $0), "\($0.kind.word): \($0.subject.word)") },
          blank: "Pilih", required: true)
        TextField(
          "Alasan", name: WithdrawScreeningPaper.reasonField, in: form,
          hint: "Suratnya tetap tersimpan dengan alasan ini, dan tidak lagi menjadi bukti klaim. "
            + "Yang sudah dicetak ikut ditarik, dan alasannya terbaca umum: jangan tulis keadaan pasien.",
          required: true)
        Button("Tarik surat", .danger)
      }
    }.html
  }

  /// How the form names a paper: `statement/diabetes`.
  private static func value(of paper: ScreeningPaper) -> String {
    "\(paper.kind.rawValue)/\(paper.subject.rawValue)"
  }

  /// The paper that a form names so; nil for anything else.
  static func paper(_ value: String) -> (kind: ScreeningPaper.Kind, subject: ScreeningSubject)? {
    let parts = value.split(separator: "/").map(String.init)
    guard parts.count == 2, let kind = ScreeningPaper.Kind(rawValue: parts[0]),
      let subject = ScreeningSubject(rawValue: parts[1])
    else { return nil }
    return (kind, subject)
  }
}
