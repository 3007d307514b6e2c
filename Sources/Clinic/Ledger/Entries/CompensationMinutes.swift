import Store
public import Vocabulary

/// The agreed minutes (Berita Acara) of what is offset in a month (CAP-21; Lampiran II III.16).
public struct CompensationMinutes: Sendable, Hashable, Identifiable {
  public let id: CompensationMinutesID
  public let month: ParticipantMonth
  public let number: String
  public let agreedOn: CalendarDate
  public let place: String
  /// Who signs for BPJS Kesehatan.
  public let insurerName: String
  public let insurerPosition: String
  /// Who signs for the Puskesmas, and the NIP.
  public let headName: String
  public let headNumber: String

  init(_ row: Row) throws {
    id = try row["id"]
    month = try row["month"]
    number = try row["number"]
    agreedOn = try row["agreed_on"]
    place = try row["place"]
    insurerName = try row["insurer_name"]
    insurerPosition = try row["insurer_position"]
    headName = try row["head_name"]
    headNumber = try row["head_number"]
  }

  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [CompensationMinutes] {
    try tx.all(
      "SELECT t.* FROM \(sql: LedgerEntry.minutes.standing(at: facility)) ORDER BY t.month",
      CompensationMinutes.init)
  }
}

public typealias CompensationMinutesID = ID<CompensationMinutes>
