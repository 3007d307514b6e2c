import Clinic

/// Telaah: the thirteen questions of Q0007, answered from the data where the data can, each with the reason.
struct ReviewFields: Component {
  /// The value of the favourable answer.
  static let good = "baik"
  static let bad = "buruk"

  let viewer: Viewer
  let work: PrescriptionWork.Result
  let refused: FormState?

  var html: HTML {
    PostForm(to: .pharmacy(.review(work.prescription.id.text)), token: viewer.formToken, .class("card")) {
      h2("Telaah resep")
      p("Jawaban yang sudah terisi berasal dari data kunjungan; ubah bila tidak sesuai.", .class("hint"))
      ProblemSummary(form, order: ReviewForm.items.map(\.linkID) + ["note"])
      for section in ReviewForm.Section.allCases {
        h3(section.rawValue)
        for item in ReviewForm.items where item.section == section { question(item) }
      }
      AreaField(
        "Konfirmasi kepada dokter", name: "note", in: form,
        hint: "Perlu diisi bila ada jawaban yang tidak baik: apa yang ditanyakan, siapa yang menjawab.")
      ActionBar {
        SignatureIdentity(
          name: work.record.patient.name, birthDate: Indonesian.day(work.record.patient.birthDate))
      } actions: {
        Button("Setujui telaah", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵")
      }
    }
  }

  /// What was sent, else what the data advises.
  private var form: FormState {
    if let refused { return refused }
    return FormState(
      FormValues(
        ReviewForm.items.compactMap { item in
          work.advice[item.linkID]?.isGood.map { (name: item.linkID, value: $0 ? Self.good : Self.bad) }
        }))
  }

  private func question(_ item: ReviewForm.Item) -> HTML {
    div(.class("question")) {
      RadioField(
        item.question, name: item.linkID, in: form,
        choices: [Choice(Self.good, item.words.good), Choice(Self.bad, item.words.bad)],
        hint: work.advice[item.linkID]?.reason)
    }
  }
}
