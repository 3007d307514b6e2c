/// Whose an ordinary card of the sandbox is: `0002`, five digits that tell sex and birth date, four of the NIK's serial.
///
/// The five digits are twice `((year − 1900) × 12 + month − 1) × 32 + day`, and one more for a woman.
struct PCareCardOwner: Sendable, Hashable {
  let female: Bool
  let born: PCareDay

  init(female: Bool, born: PCareDay) {
    self.female = female
    self.born = born
  }

  /// Nil when the card does not begin so, or its digits tell no day of the calendar.
  init?(card: String) {
    guard card.hasPrefix("0002"), let code = Int(card.dropFirst(4).prefix(5)) else { return nil }
    let (month, day) = (code / 2 / 32, code / 2 % 32)
    let text = [(day, 2), (month % 12 + 1, 2), (1900 + month / 12, 4)]
      .map { PCareDay.digits($0, $1) }.joined(separator: "-")
    guard let born = PCareDay(text) else { return nil }
    self.init(female: code % 2 == 1, born: born)
  }

  /// - Parameter serial: the last four digits of the NIK.
  func card(serial: String) -> String {
    let code = ((born.year - 1900) * 12 + born.month - 1) * 32 + born.day
    return "0002" + PCareDay.digits(code * 2 + (female ? 1 : 0), 5) + serial
  }
}
