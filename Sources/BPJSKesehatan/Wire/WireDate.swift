import Vocabulary

/// A day as P-Care writes it, `dd-MM-yyyy`, in paths and bodies (contract 2.1).
struct WireDate: Sendable, Hashable {
  let day: CalendarDate

  init(_ day: CalendarDate) { self.day = day }

  /// Nil for anything that is not a day of the calendar.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [2, 2, 4],
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let day = CalendarDate(iso: "\(parts[2])-\(parts[1])-\(parts[0])")
    else { return nil }
    self.day = day
  }
}

extension WireDate: CustomStringConvertible {
  var description: String {
    let iso = day.iso
    return "\(iso.suffix(2))-\(iso.dropFirst(5).prefix(2))-\(iso.prefix(4))"
  }
}

extension WireDate: Encodable {
  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
