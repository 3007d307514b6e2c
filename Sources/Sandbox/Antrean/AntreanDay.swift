/// A day as Antrean Online writes it: `yyyy-MM-dd` (BPJS contract 0.3).
struct AntreanDay: Sendable, Hashable {
  let text: String
  /// 1 = Monday … 7 = Sunday.
  let weekday: Int

  /// Nil unless this is a day of the calendar in exactly that form.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2],
      let day = PCareDay("\(parts[2])-\(parts[1])-\(parts[0])")
    else { return nil }
    self.text = text
    weekday = Self.weekday(day.year, day.month, day.day)
  }

  /// Zeller's congruence, turned so that Monday is 1.
  private static func weekday(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let (shiftedYear, shiftedMonth) = month < 3 ? (year - 1, month + 12) : (year, month)
    let century = shiftedYear / 100
    let rest = shiftedYear % 100
    let h = (day + 13 * (shiftedMonth + 1) / 5 + rest + rest / 4 + century / 4 + 5 * century) % 7
    return (h + 5) % 7 + 1
  }
}
