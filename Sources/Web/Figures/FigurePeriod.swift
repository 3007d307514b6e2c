import Clinic
import Vocabulary

/// The days a person asks figures for; this month unless something else was typed.
enum FigurePeriod {
  /// - Returns: days that can be asked for in any case, and what is wrong with what was typed.
  static func read(
    from typedFrom: String?, to typedTo: String?, asOf today: CalendarDate
  ) -> (days: ClosedRange<CalendarDate>, problems: [Problem]) {
    let usual = today.firstOfMonth...today
    var problems: [Problem] = []
    func day(_ name: String, _ typed: String?, or fallback: CalendarDate) -> CalendarDate {
      guard let typed, !typed.isEmpty else { return fallback }
      if let day = TypedDate.read(typed, asOf: today) { return day }
      problems.append(Problem(field: name, "Tulis tanggal, misalnya 20-11-2026."))
      return fallback
    }
    let to = day("sampai", typedTo, or: today)
    let from = day("dari", typedFrom, or: to.firstOfMonth)
    if problems.isEmpty, from > to {
      problems.append(Problem(field: "dari", "Tanggal mulai harus sebelum tanggal akhir."))
    }
    if problems.isEmpty, to.days(since: from) >= ReadFigures.longest {
      problems.append(Problem(field: "dari", "Paling lama satu tahun sekali lihat."))
    }
    return (problems.isEmpty ? from...to : usual, problems)
  }
}
