import Clinic
import Journal
import Vocabulary

/// What the list shows, as it stands in the address: destination, state, day and page.
struct DeliveryFilter {
  static let everyDay = "semua"
  static let stateWords: [(word: String, label: String, states: [DeliveryState])] = [
    ("tindakan", "Perlu tindakan", [.attention]),
    ("menunggu", "Menunggu", [.waiting, .sending, .retry]),
    ("terkirim", "Terkirim", [.delivered]),
    ("digantikan", "Digantikan", [.superseded]),
  ]

  let destination: String?
  let stateWord: String?
  /// `nil`: every day.
  let day: CalendarDate?
  let page: Int
  private let today: CalendarDate

  /// Whatever is not understood is left out of the filter.
  init(_ values: FormValues, today: CalendarDate) {
    self.today = today
    destination = values["tujuan"].flatMap { DestinationWords.known.contains($0) ? $0 : nil }
    stateWord = values["keadaan"].flatMap { word in
      Self.stateWords.contains { $0.word == word } ? word : nil
    }
    day =
      switch values["hari"] {
      case Self.everyDay: nil
      case let text?: CalendarDate(iso: text) ?? today
      case nil: today
      }
    page = max(1, values["hal"].flatMap { Int($0) } ?? 1)
  }

  var query: ListDeliveries {
    ListDeliveries(
      destination: destination, states: Self.stateWords.first { $0.word == stateWord }?.states ?? [],
      day: day, page: page)
  }

  func with(page: Int) -> DeliveryRoute {
    .list(destination: destination, state: stateWord, day: day?.iso ?? Self.everyDay, page: page)
  }

  var state: FormState {
    FormState([
      "tujuan": destination ?? "", "keadaan": stateWord ?? "", "hari": day?.iso ?? Self.everyDay,
    ])
  }

  /// The last seven days, and the one chosen.
  func days(including shown: CalendarDate) -> [Choice] {
    let recent = (0..<7).map { today.adding(days: -$0) }
    let all = recent.contains(shown) ? recent : [shown] + recent
    return all.map { Choice($0.iso, $0 == today ? "Hari ini" : Indonesian.dayWithWeekday($0)) }
  }
}
