import Clinic
import Vocabulary

/// Who was sent a copy of a letter of sanction, when and how, and who has none yet (SAN-04).
struct LetterCopiesCard: Component {
  let viewer: Viewer
  let copies: LetterCopies
  /// Where the form goes.
  let route: Route
  let mayChange: Bool
  let form: FormState

  private typealias Field = RecordLetterCopy.Field

  static let order = [
    RecordLetterCopy.Field.recipient, RecordLetterCopy.Field.day, RecordLetterCopy.Field.way,
    RecordLetterCopy.Field.proof,
  ]

  var html: HTML {
    Card("Tembusan") {
      Facts(LetterCopy.Recipient.allCases.map { (term: $0.word, value: state($0)) })
      p("Tembusan kepada Dinas Kesehatan dan asosiasi (PKS 004 Ps.4(1)p, Ps.11(4)).", .class("small"))
      if mayChange { sending }
    }.html
  }

  @HTMLBuilder private func state(_ recipient: LetterCopy.Recipient) -> HTML {
    if let copy = copies.sent[recipient] {
      StateMark("Dikirim \(Indonesian.day(copy.sentOn))", tone: .done, symbol: "✓")
      small(
        [copy.way.word, copy.proof, copy.recordedBy].filter { !$0.isEmpty }.joined(separator: ", "),
        .class("under"))
    } else {
      StateMark("Belum dikirim", tone: .waiting, symbol: "○")
    }
  }

  private var sending: HTML {
    PostForm(to: route, token: viewer.formToken) {
      ChoiceField(
        "Penerima", name: Field.recipient, in: form,
        choices: LetterCopy.Recipient.allCases.map { Choice($0.rawValue, $0.word) }, blank: "Pilih",
        required: true)
      FieldRow {
        TextField("Dikirim", name: Field.day, in: form, kind: .date, required: true)
        ChoiceField(
          "Cara", name: Field.way, in: form,
          choices: LetterCopy.Way.allCases.map { Choice($0.rawValue, $0.word) }, blank: "Pilih",
          required: true)
      }
      TextField("Nomor surat pengantar atau tanda terima", name: Field.proof, in: form)
      Button("Catat tembusan", .secondary)
    }.html
  }
}

extension RecordLetterCopy {
  /// As the form of the card carries it.
  init(of letter: LetterCopy.Letter, _ typed: TypedAnswers) {
    self.init(
      of: letter, to: LetterCopy.Recipient(rawValue: typed.text(Field.recipient)),
      on: CalendarDate(typed: typed.text(Field.day)), LetterCopy.Way(rawValue: typed.text(Field.way)),
      proof: typed.text(Field.proof))
  }
}
