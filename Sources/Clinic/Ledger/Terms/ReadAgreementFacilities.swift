public import JKN
public import Store
public import Vocabulary

/// The Puskesmas an agreement holds for, with code and name (PKS 004 Lampiran III; FAC-16): those of the own district that are paid by
/// its terms on a day.
public struct ReadAgreementFacilities: Query {
  public static let action = Action.readCapitation
  let terms: String?

  /// - Parameter terms: the name of the agreement's terms; nil for those that pay here today.
  public init(_ terms: String? = nil) { self.terms = terms }

  public struct Answer: Sendable {
    public let day: CalendarDate
    public let terms: AgreementTerms
    /// By code, those without one last.
    public let facilities: [Facility]
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let day = context.today
    let own = try Facility.find(context.facility, in: tx)
    let name = try terms ?? AgreementChoice.inForce(on: day, at: own.id, in: tx).terms
    guard let found = try KnownTerms.all(in: tx).first(where: { $0.name == name }) else {
      throw Refusal.notFound("Perjanjian")
    }
    let facilities = try Facility.all(in: tx).filter { facility in
      guard facility.districtCode == own.districtCode else { return false }
      return try AgreementChoice.inForce(on: day, at: facility.id, in: tx).terms == name
    }
    return Answer(
      day: day, terms: found,
      facilities: facilities.sorted {
        ($0.bpjsProvider == nil ? 1 : 0, $0.bpjsProvider ?? "", $0.name) < (
          $1.bpjsProvider == nil ? 1 : 0, $1.bpjsProvider ?? "", $1.name
        )
      })
  }
}
