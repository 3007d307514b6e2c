import JKN
import Store
public import Vocabulary

/// A network midwife or maternity home (jejaring) that serves participants and is paid through the Puskesmas (NET-01, NET-02).
public struct NetworkFacility: Sendable, Hashable, Identifiable {
  public let id: NetworkFacilityID
  public let name: String
  /// Who serves, with titles.
  public let midwife: String
  public let address: String
  public let phone: String
  public let licenceNumber: String
  public let licence: ClosedRange<CalendarDate>
  /// When its agreement with the Puskesmas holds.
  public let agreement: ClosedRange<CalendarDate>
  /// Its own, to which it is paid (NET-11).
  public let bank: String
  public let bankAccount: String
  /// Who enters its services here; nil while nobody does.
  public let account: AccountID?

  init(_ row: Row) throws {
    id = try row["id"]
    name = try row["name"]
    midwife = try row["midwife"]
    address = try row["address"]
    phone = try row["phone"]
    licenceNumber = try row["licence_number"]
    let from: CalendarDate = try row["licence_from"]
    let agreed: CalendarDate = try row["agreement_from"]
    licence = from...max(from, try row["licence_until"])
    agreement = agreed...max(agreed, try row["agreement_until"])
    bank = try row["bank"]
    bankAccount = try row["bank_account"]
    account = try row["account"]
  }

  var permit: ClaimedService.Permit {
    ClaimedService.Permit(holder: midwife, licences: [licence], isNetwork: true, network: agreement)
  }

  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [NetworkFacility] {
    try tx.all(
      "SELECT * FROM network_facility WHERE facility = \(facility) ORDER BY name", NetworkFacility.init)
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
