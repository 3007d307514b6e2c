import Clinic
import JKN
import Vocabulary

/// One indicator of KBK: its value, its rating of four, what it is counted from, and what moves it.
struct IndicatorCard: Component {
  let name: String
  /// `152,4 ‰`.
  let value: String
  let rating: Int
  let target: String
  /// What it is counted from: words, number, and the list behind it.
  let parts: [(word: String, number: Int64, route: Route?)]
  /// What the Puskesmas can do about it, in words.
  let advice: [String]

  private var tone: Tone { rating == 4 ? .done : rating == 1 ? .danger : .waiting }

  var html: HTML {
    Card(name) {
      p(.class("indicator")) {
        strong(value, .class("num"))
        " "
        StateMark("nilai \(rating) dari 4", tone: tone)
      }
      p("Target \(target)", .class("small"))
      Facts(parts.map { part in (part.word, number(part)) })
      for sentence in advice { p(sentence, .class("small")) }
    }.html
  }

  private func number(_ part: (word: String, number: Int64, route: Route?)) -> HTML {
    let text = Indonesian.number(Int(part.number))
    return part.route.map { a(text, .href($0), .class("num")) } ?? HTML(text)
  }
}
