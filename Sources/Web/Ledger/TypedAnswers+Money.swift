import Clinic
import Vocabulary

/// Months, amounts, years and choices, as the forms of the ledger ask for them.
extension TypedAnswers {
  mutating func month(_ name: String) -> ParticipantMonth? {
    let month = ParticipantMonth(text(name))
    if month == nil { problems.add(name, "Tulis bulan, misalnya 2026-11.") }
    return month
  }

  mutating func optionalMonth(_ name: String) -> ParticipantMonth? { text(name).isEmpty ? nil : month(name) }

  mutating func money(_ name: String) -> Rupiah? {
    let amount = WrittenRupiah.read(text(name))
    if amount == nil { problems.add(name, "Tulis jumlah rupiah tanpa sen, misalnya 89.232.500.") }
    return amount
  }

  /// Nothing typed is nought.
  mutating func optionalMoney(_ name: String) -> Rupiah? { text(name).isEmpty ? .zero : money(name) }

  mutating func year(_ name: String) -> Int? {
    let year = Int(text(name)).flatMap { (2014...2100).contains($0) ? $0 : nil }
    if year == nil { problems.add(name, "Tulis tahun, misalnya 2025.") }
    return year
  }

  mutating func choice<Choice: RawRepresentable<String>>(
    _ name: String, _: Choice.Type = Choice.self
  ) -> Choice? {
    let choice = Choice(rawValue: text(name))
    if choice == nil { problems.add(name, "Pilih salah satu.") }
    return choice
  }
}
