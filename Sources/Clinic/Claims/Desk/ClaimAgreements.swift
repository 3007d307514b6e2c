import JKN
import Store
import Vocabulary

/// The agreements through the years, read once: those that were chosen, and those an administrator added by date. Whichever
/// began last holds, as in `AgreementChoice.inForce`.
struct ClaimAgreements: Sendable {
  /// Newest first.
  private let choices: [(since: CalendarDate, terms: AgreementTerms)]
  private let added: [AgreementTerms]
  private let usual: AgreementTerms
  /// The first day of each that was recorded.
  private let begins: [CalendarDate]
  /// When there is none at all: between an early end and a new one.
  let course: AgreementCourse

  init(of facility: FacilityID, in tx: ReadTransaction) throws {
    let known = try KnownTerms.all(in: tx)
    added = try AddedTerms.all(in: tx).map(\.terms)
    usual = try ShippedTerms.named(ShippedTerms.usual)
    course = try AgreementCourse.of(facility, in: tx)
    let choices = try tx.all(
      "SELECT since, terms FROM agreement_choice WHERE facility = \(facility) ORDER BY since DESC"
    ) { (since: try $0["since"] as CalendarDate, name: try $0["terms"] as String) }
    .compactMap { row in known.first { $0.name == row.name }.map { (since: row.since, terms: $0) } }
    self.choices = choices
    begins = choices.map { $0.since } + added.map(\.from)
  }

  func terms(on day: CalendarDate) -> AgreementTerms {
    let chosen = choices.first { $0.since <= day }
    let newest = added.filter { $0.isInForce(on: day) }.max { $0.from < $1.from }
    if let newest, chosen.map({ $0.since < newest.from }) ?? true { return newest }
    return chosen?.terms ?? usual
  }

  /// As the counter says it (`AgreementOfDay`).
  func lapse(on day: CalendarDate) -> AgreementLapse? {
    let terms = terms(on: day)
    return AgreementLapse(
      on: day, course, terms.name, from: terms.from, until: terms.until, begins: begins)
  }
}
