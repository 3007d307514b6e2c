import Vocabulary

/// Hands out NIK of people who do not exist: real districts and dates, serial numbers from 9000 on, each once.
struct SyntheticNIKs: Sendable {
  /// How many there can be for one district, birth date and sex.
  static let perDay = 1000
  /// Six digits each.
  let districts: [String]
  private let firstDay: Int
  private let days: Int
  private var used: [UInt16]

  /// For births in the 99 years up to `today`: a NIK does not write the century, so that a longer span would
  /// let two people share a number.
  init(districts: [String], today: CalendarDate) {
    self.districts = districts
    days = 99 * 365
    firstDay = today.dayNumber - days + 1
    used = Array(repeating: 0, count: districts.count * days * 2)
  }

  /// The next one of a district, by its position in the list; `nil` when all are taken or the date lies outside.
  mutating func next(district: Int, sex: Sex, birth: CalendarDate) -> NIK? {
    let day = birth.dayNumber - firstDay
    guard districts.indices.contains(district), (0..<days).contains(day) else { return nil }
    let slot = (district * days + day) * 2 + (sex == .female ? 1 : 0)
    let serial = Int(used[slot])
    guard serial < Self.perDay else { return nil }
    used[slot] += 1
    let codedDay = birth.day + (sex == .female ? 40 : 0)
    let date = digits(codedDay, 2) + digits(birth.month, 2) + digits(birth.year % 100, 2)
    return NIK(stored: "\(districts[district])\(date)\(9000 + serial)")
  }
}
