import Clinic
import Foundation
import Journal
import Vocabulary

/// One answer that could not be read: why, and how it came. Folded, because it may show a patient's data.
struct UnreadableAnswerView: Component {
  let answer: UnreadableAnswer
  let zone: FacilityZone
  /// Where the page does not say already from whom it came, and to which delivery.
  var namesDestination = false

  var html: HTML {
    details {
      summary {
        Indonesian.moment(answer.at, zone) + " · "
        if namesDestination { DestinationWords.name(answer.destination) + " · " }
        answer.reason
      }
      if namesDestination, let delivery = answer.delivery {
        p { a("Buka kirimannya", .href(.deliveries(.delivery(delivery.text)))) }
      }
      Facts([
        ("Panggilan", code(answer.call)), ("Status HTTP", HTML("\(answer.status)")),
        ("Ukuran", HTML(Indonesian.size(Int64(answer.size)))),
      ])
      if answer.body.isEmpty {
        p("Jawabannya kosong.")
      } else {
        pre(.class("raw")) { text }
      }
      if answer.size > answer.body.count { small("Hanya bagian awalnya yang disimpan.") }
    }
  }

  /// Bytes that are no text show as they can.
  private var text: String { String(decoding: answer.body, as: UTF8.self) }
}
