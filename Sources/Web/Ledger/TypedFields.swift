import Clinic
import Vocabulary

/// Reads days, months and amounts of a form, gathering what has to be mended.
struct TypedFields {
  private let form: FormValues
  private(set) var problems = Problems()

  init(_ form: FormValues) { self.form = form }

  func text(_ name: String) -> String { form[name] ?? "" }

  mutating func day(_ name: String) -> CalendarDate? {
    let day = CalendarDate(typed: text(name))
    if day == nil { problems.add(name, "Tulis tanggal, misalnya 15-11-2026.") }
    return day
  }

  mutating func optionalDay(_ name: String) -> CalendarDate? { text(name).isEmpty ? nil : day(name) }

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
