import JKN
import Vocabulary

extension StepValue {
  /// As it is read on a page and on paper.
  var words: String {
    switch self {
    case .whole(let number): Indonesian.number(Int(number))
    case .ratio(let ratio): ratio.text()
    case .date(let day): Indonesian.day(day)
    case .text(let text): text
    case .flag(let flag): flag ? "ya" : "tidak"
    }
  }
}
