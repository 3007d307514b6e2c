import Vocabulary

/// The day and the time of day of a form, as one moment at the facility.
enum TypedMoment {
  /// - Returns: nil, with a problem told, when it is no moment; one that lies ahead is told too.
  static func read(
    _ day: String, _ clock: String, _ context: Context, _ problems: inout Problems
  ) -> Instant? {
    let date = TypedDate.read(day, asOf: context.today)
    let time = TypedClock.read(clock)?.split(separator: ":").compactMap { Int($0) } ?? []
    if date == nil { problems.add(Stay.Field.day, "Tulis tanggal, misalnya 23-11-2026.") }
    if time.count != 2 { problems.add(Stay.Field.clock, "Tulis jam, misalnya 14.30.") }
    guard let date, time.count == 2 else { return nil }
    let moment = context.zone.instant(on: date, hour: time[0], minute: time[1])
    if moment > context.now { problems.add(Stay.Field.day, "Waktu ini belum terjadi.") }
    return moment
  }

  /// A moment without its seconds: nobody types those.
  static func minute(_ moment: Instant) -> Instant {
    Instant(milliseconds: moment.milliseconds - moment.milliseconds % 60_000)
  }
}
