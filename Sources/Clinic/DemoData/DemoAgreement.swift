import JKN
import Vocabulary

/// An agreement that holds today, so that the demo's claims are paid by terms in force. It has the figures of
/// `ShippedTerms.usual` and says in its name and title that it is an example. A new year gets a new one.
public struct DemoAgreement: Sendable {
  private let clinic: Clinic
  private let demo: DemoPuskesmas

  public init(_ clinic: Clinic, at demo: DemoPuskesmas) {
    self.clinic = clinic
    self.demo = demo
  }

  /// - Returns: the name of the agreement that was added; nil when one holds already.
  @discardableResult
  public func run() async throws -> String? {
    let today = demo.facility.zone.date(of: clinic.clock.now())
    let answer = try await clinic.read(ReadAgreementTerms(), by: demo.actor(.kepala))
    let all = answer.shipped + answer.added.map(\.terms)
    if all.first(where: { $0.name == answer.current })?.isInForce(on: today) == true { return nil }
    return try await clinic.run(
      AddAgreementTerms(Array(Self.file(today.year, demo.facility.zone).utf8)), by: demo.actor(.adminDinas))
  }

  static func file(_ year: Int, _ zone: FacilityZone) -> String {
    """
    {
      "name": "contoh-\(year)",
      "title": "Perjanjian contoh \(year) untuk peragaan, bukan perjanjian sungguhan",
      "citation": "Perjanjian contoh \(year)",
      "from": "\(year)-01-01",
      "until": "\(year)-12-31",
      "zone": "\(zone.rawValue)",
      "basedOn": "\(ShippedTerms.usual)"
    }
    """
  }
}
