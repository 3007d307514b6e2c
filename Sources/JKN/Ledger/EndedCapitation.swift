public import Vocabulary

/// What is owed of the capitation of a month in which, or before which, the agreement ended (SAN-06; CAP-01).
public struct EndedCapitation: Sendable {
  public let gap: AgreementCourse.Gap
  /// As if the agreement had gone on.
  public let whole: Rupiah
  public let due: Rupiah
  public let explanation: [Step]
  /// For the reader of a figure.
  public let sentence: String

  /// Nothing is owed for the month, however many participants there were.
  public let isOver: Bool
  /// Days of the month that are paid, of all its days.
  let paidDays: Int
  let days: Int

  /// What of another figure of the same month is owed: by a letter's tariff, with other doctors.
  public func due(of whole: Rupiah) -> Rupiah { Self.due(of: whole, paidDays, of: days) }

  fileprivate static func due(of whole: Rupiah, _ paid: Int, of days: Int) -> Rupiah {
    Rupiah(Int64((Fraction(whole.amount) * Int64(paid) / Int64(days)).roundedHalfUp))
  }
}

extension OversightTerms {
  /// Nil for a month through which an agreement holds.
  ///
  /// Capitation is paid in advance for a whole month, to who is registered on its first day, and the text knows no part of a
  /// month: what holds on the first is owed whole, unless these terms read it by days (`lastMonth`).
  ///
  /// - Parameter month: its first day.
  public func capitation(
    _ whole: Rupiah, ofMonth month: CalendarDate, _ course: AgreementCourse
  ) -> EndedCapitation? {
    let length = month.adding(months: 1).days(since: month)
    let days = (0..<length).map { month.adding(days: $0) }
    guard let gap = days.lazy.compactMap({ course.gap(on: $0) }).first else { return nil }
    let held = days.count { course.holds(on: $0) }
    let paid =
      switch lastMonth.capitation {
      case .whole: course.holds(on: month) ? length : 0
      case .byDay: held
      }
    let due = EndedCapitation.due(of: whole, paid, of: length)
    return EndedCapitation(
      gap: gap, whole: whole, due: due,
      explanation: [
        Step("Perjanjian berakhir: \(gap.why.lowercased())", .date(gap.lastDay), source: gap.source),
        Step("Hari bulan ini dengan perjanjian, dari \(length)", .whole(Int64(held)), source: gap.source),
        Step("Kapitasi yang masih harus dibayar bulan ini", .money(due), source: lastMonth.source),
      ], sentence: Self.sentence(gap, paid > 0 ? paid : nil, of: length), isOver: paid == 0, paidDays: paid,
      days: length)
  }

  /// - Parameter paid: days of the month that are paid; nil for none.
  private static func sentence(_ gap: AgreementCourse.Gap, _ paid: Int?, of length: Int) -> String {
    let ended = "Perjanjian berakhir \(gap.lastDay.iso) (\(gap.why.lowercased()), \(gap.source))"
    let after = gap.resumedOn.map { "sampai perjanjian baru mulai \($0.iso)" } ?? "sesudahnya"
    guard let paid else { return "\(ended): \(after) tidak ada kapitasi, juga untuk bulan ini." }
    return paid == length
      ? "\(ended): bulan ini masih dibayar penuh, \(after) tidak ada kapitasi."
      : "\(ended): bulan ini dibayar \(paid) dari \(length) hari, \(after) tidak ada kapitasi."
  }
}
