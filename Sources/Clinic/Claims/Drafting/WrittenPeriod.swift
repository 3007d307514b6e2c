import Vocabulary

/// The last menstrual period as midwives write it into the history: `HPHT 01-09-2026`, `HPHT: 1/9/2026`.
enum WrittenPeriod {
  /// - Parameter day: of the visit; a period more than 308 days before it belongs to another pregnancy.
  static func find(in note: ClinicalNote, before day: CalendarDate) -> CalendarDate? {
    [note.subjective, note.objective, note.assessment, note.impression].lazy
      .compactMap { find(in: $0, before: day) }.first
  }

  static func find(in text: String, before day: CalendarDate) -> CalendarDate? {
    let written = #/(?i)\bHPHT\b[\s:=]*([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})/#
    guard let found = text.firstMatch(of: written), let number = Int(found.1), let month = Int(found.2),
      let year = Int(found.3), let period = CalendarDate(year: year, month: month, day: number),
      (0...308).contains(day.days(since: period))
    else { return nil }
    return period
  }
}
