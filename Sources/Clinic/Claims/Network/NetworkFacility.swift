import JKN
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

  public var kind: NetworkKind { form.kind }
  public var name: String { form.name }
  public var midwife: String { form.midwife }
  public var address: String { form.address }
  /// Who enters its services here; nil while nobody does.
  public var account: AccountID? { form.account }

  init(_ row: Row) throws {
    id = try row["id"]
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
  }

  /// What of its agreement counts: not beyond the day it was revoked.
  private var served: ClosedRange<CalendarDate> {
    guard let endedOn else { return agreement }
    return agreement.lowerBound...max(agreement.lowerBound, min(agreement.upperBound, endedOn))
  }

  var permit: ClaimedService.Permit {
    ClaimedService.Permit(holder: midwife, licences: [licence], isNetwork: true, network: served)
  }

  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [NetworkFacility] {
    try tx.all(
      "SELECT * FROM network_facility WHERE facility = \(facility) ORDER BY name", NetworkFacility.init)
  }

  static func find(
    _ id: NetworkFacilityID, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> NetworkFacility {
    let sql: SQL = "SELECT * FROM network_facility WHERE facility = \(facility) AND id = \(id)"
    guard let found = try tx.first(sql, NetworkFacility.init) else { throw Refusal.notFound("Jejaring") }
    return found
  }

  /// The one whose services this account enters.
  static func own(of context: Context, in tx: ReadTransaction) throws -> NetworkFacility {
    let sql: SQL = """
      SELECT * FROM network_facility WHERE facility = \(context.facility) AND account = \(context.actor.account)
      """
    guard let found = try tx.first(sql, NetworkFacility.init) else {
      throw Refusal.conflict("Akun Anda belum dihubungkan dengan jejaring. Hubungi petugas klaim Puskesmas.")
    }
    return found
  }
}

public typealias NetworkFacilityID = ID<NetworkFacility>
