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
}
