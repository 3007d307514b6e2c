public import Store
public import Vocabulary

/// A bank account of the Puskesmas as the agreement names three of them (CAP-25; Lampiran II III.21–25).
public struct PaymentAccount: Sendable, Hashable, Identifiable {
  public enum Purpose: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
    case capitation = "kapitasi"
    case nonCapitation = "nonkapitasi"
    case promotive = "promotif-preventif"

    public var word: String {
      switch self {
      case .capitation: "Kapitasi"
      case .nonCapitation: "Nonkapitasi"
      case .promotive: "Promotif preventif"
      }
    }
  }

  public let id: PaymentAccountID
  public let purpose: Purpose
  public let bank: String
  public let number: String
  public let holder: String
  public let treasurer: String
  /// Sixteen or fifteen digits, or nothing.
  public let taxNumber: String
  /// A virtual account with open payment (CAP-27).
  public let isVirtual: Bool
  /// From when on BPJS pays into it.
  public let validFrom: CalendarDate
  /// The addendum and the HFIS entry that a change of account needs (CAP-26); nil for the first one.
  public let addendum: String?
  public let addendumOn: CalendarDate?
  public let enteredOn: CalendarDate?

  init(_ row: Row) throws {
    id = try row["id"]
    purpose = try row["purpose"]
    bank = try row["bank"]
    number = try row["number"]
    holder = try row["holder"]
    treasurer = try row["treasurer"]
    taxNumber = try row["tax_number"]
    isVirtual = try row["is_virtual"]
    validFrom = try row["valid_from"]
    addendum = try row["addendum"]
    addendumOn = try row["addendum_on"]
    enteredOn = try row["entered_on"]
  }

  /// By purpose and first day.
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [PaymentAccount] {
    try tx.all(
      """
      SELECT t.* FROM \(sql: LedgerEntry.account.standing(at: facility)) ORDER BY t.purpose, t.valid_from
      """, PaymentAccount.init)
  }
}

extension [PaymentAccount] {
  /// The account a payment of that day goes to; nil before the first.
  public func inForce(_ purpose: PaymentAccount.Purpose, on day: CalendarDate) -> PaymentAccount? {
    last { $0.purpose == purpose && $0.validFrom <= day }
  }
}

public typealias PaymentAccountID = ID<PaymentAccount>
