import JKN
import Store
import Vocabulary

/// The terms of the agreement that a facility works under on a day, for the rules of the counter.
enum AgreementOfDay {
  static func terms(
    _ day: CalendarDate, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> AgreementTerms? {
    let choice = try AgreementChoice.inForce(on: day, at: facility, in: tx)
    return try KnownTerms.named(choice.terms, in: tx)
  }

  /// Why JKN guarantees nothing of a day, as the claims desk reads it. Nil while an agreement holds, and while nobody has
  /// recorded any: it may only not be entered yet.
  static func lapse(
    _ day: CalendarDate, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> AgreementLapse? {
    let course = try AgreementCourse.of(facility, in: tx)
    if let gap = course.gap(on: day) { return .ended(gap) }
    let name = try AgreementChoice.inForce(on: day, at: facility, in: tx).terms
    guard let term = try KnownTerms.term(of: name, in: tx),
      AgreementLapse(on: day, course, name, from: term.from, until: term.until) != nil
    else { return nil }
    return AgreementLapse(
      on: day, course, name, from: term.from, until: term.until, begins: try beginnings(at: facility, in: tx))
  }

  /// The first day of everything that was recorded.
  private static func beginnings(
    at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [CalendarDate] {
    try tx.all(
      """
      SELECT since AS begins_on FROM agreement_choice WHERE facility = \(facility)
      UNION SELECT from_day AS begins_on FROM agreement_file WHERE withdrawn_at IS NULL
      """
    ) { try $0["begins_on"] }
  }
}
