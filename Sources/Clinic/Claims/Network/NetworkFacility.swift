import Store
public import Vocabulary

/// A midwife, maternity home, laboratory or pharmacy that works with the Puskesmas (jejaring; NET-01 to NET-04). Midwives
/// are paid through it.
public struct NetworkFacility: Sendable, Hashable, Identifiable {
  public let id: NetworkFacilityID
  /// As it was written down last.
  public let form: NetworkFacilityForm
  public let licence: ClosedRange<CalendarDate>
  /// When its agreement with the Puskesmas holds.
  public let agreement: ClosedRange<CalendarDate>
  /// The day on which its statement was revoked.
  public let endedOn: CalendarDate?
  /// Its licence to operate and the SIP of those who serve there, as recorded beside the statement; by their end.
  public let papers: [NetworkLicence]
  /// Of every SIP that was ever recorded beside the statement, those that were taken back included.
  let holders: [String]
  /// When agreements of which a copy is kept held before the present one.
  private let earlierAgreements: [ClosedRange<CalendarDate>]

  public var kind: NetworkKind { form.kind }
  public var name: String { form.name }
  public var midwife: String { form.midwife }
  public var address: String { form.address }
  /// Who enters its services here; nil while nobody does.
  public var account: AccountID? { form.account }

  private init(
    _ row: Row, papers: [NetworkLicence], holders: [String], copies: [ClosedRange<CalendarDate>]
  ) throws {
    id = try row["id"]
    self.papers = papers
    self.holders = holders
    var form = NetworkFacilityForm()
    form.kind = try row["kind"]
    form.name = try row["name"]
    form.responsible = try row["responsible"]
    form.midwife = try row["midwife"]
    form.midwives = try row["midwives"]
    form.nurses = try row["nurses"]
    form.address = try row["address"]
    form.phone = try row["phone"]
    form.email = try row["email"]
    form.operatingLicence = try row["operating_licence"]
    form.licenceNumber = try row["licence_number"]
    let from: CalendarDate = try row["licence_from"]
    let agreed: CalendarDate = try row["agreement_from"]
    licence = from...max(from, try row["licence_until"])
    agreement = agreed...max(agreed, try row["agreement_until"])
    (form.licenceFrom, form.licenceUntil) = (licence.lowerBound, licence.upperBound)
    (form.agreementFrom, form.agreementUntil) = (agreement.lowerBound, agreement.upperBound)
    form.assistantsUntil = try row["assistants_until"]
    form.bank = try row["bank"]
    form.bankAccount = try row["bank_account"]
    form.accountHolder = try row["account_holder"]
    form.taxNumber = try row["tax_number"]
    form.account = try row["account"]
    self.form = form
    endedOn = try row["ended_on"]
    // A later copy changes nothing: what is stated changes with the approvals of NET-05 only.
    let start = agreement.lowerBound
    earlierAgreements = copies.filter { $0.lowerBound < start }.map {
      $0.lowerBound...min($0.upperBound, start.adding(days: -1))
    }
  }

  /// When its agreements counted: not beyond the day it was revoked.
  var agreements: [ClosedRange<CalendarDate>] {
    let spans = earlierAgreements + [agreement]
    guard let endedOn else { return spans }
    return spans.map { $0.lowerBound...max($0.lowerBound, min($0.upperBound, endedOn)) }
  }

  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [NetworkFacility] {
    let papers = Dictionary(grouping: try NetworkLicence.standing(at: facility, in: tx), by: \.network)
    let copies = Dictionary(
      grouping: try tx.all(
        "SELECT network, valid_from, valid_until FROM network_agreement WHERE facility = \(facility)"
      ) { row in
        let (from, until): (CalendarDate, CalendarDate) = (try row["valid_from"], try row["valid_until"])
        return (network: try row["network"] as NetworkFacilityID, span: from...max(from, until))
      }, by: \.network)
    let holders = Dictionary(
      grouping: try tx.all(
        """
        SELECT network, holder FROM network_licence
        WHERE facility = \(facility) AND kind = \(NetworkLicence.Kind.practice) ORDER BY recorded_at, id
        """
      ) { (network: try $0["network"] as NetworkFacilityID, name: try $0["holder"] as String) },
      by: \.network)
    return try tx.all("SELECT * FROM network_facility WHERE facility = \(facility) ORDER BY name") { row in
      let id: NetworkFacilityID = try row["id"]
      return try NetworkFacility(
        row, papers: papers[id] ?? [], holders: holders[id, default: []].map(\.name),
        copies: copies[id, default: []].map(\.span))
    }
  }

  static func find(
    _ id: NetworkFacilityID, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> NetworkFacility {
    guard let found = try all(of: facility, in: tx).first(where: { $0.id == id }) else {
      throw Refusal.notFound("Jejaring")
    }
    return found
  }

  /// The one whose services this account enters.
  static func own(of context: Context, in tx: ReadTransaction) throws -> NetworkFacility {
    let all = try all(of: context.facility, in: tx)
    guard let found = all.first(where: { $0.account == context.actor.account }) else {
      throw Refusal.conflict("Akun Anda belum dihubungkan dengan jejaring. Hubungi petugas klaim Puskesmas.")
    }
    return found
  }
}

public typealias NetworkFacilityID = ID<NetworkFacility>
