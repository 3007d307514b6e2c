public import Store
public import Vocabulary

/// A bank account of the Puskesmas as the agreement names three of them (CAP-25; Lampiran II III.21–25). The one place where an
/// account stands; claims, papers and the register read it here.
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
  /// From when on the Puskesmas wants to be paid into it.
  public let wishedFrom: CalendarDate
  /// Whether another one of the purpose stood before it.
  public let isChange: Bool
  /// What was done of a change, with the day and the number of its paper.
  public let steps: [AccountStep: Done]

  public struct Done: Sendable, Hashable {
    public let on: CalendarDate
    public let reference: String
  }

  /// What is still to be done before it is paid into; nothing for the first of its purpose.
  public var missing: [AccountStep] {
    isChange ? [.addendum, .hfis].filter { steps[$0] == nil } : []
  }

  /// From when on BPJS pays into it: addendum signed and HFIS updated (CAP-26). Nil while one is missing.
  public var validFrom: CalendarDate? {
    guard isChange else { return wishedFrom }
    guard let signed = steps[.addendum]?.on, let entered = steps[.hfis]?.on else { return nil }
    return [wishedFrom, signed, entered].max()
  }

  public var addendum: String? { steps[.addendum]?.reference }

  /// By purpose, in the order they are to follow each other.
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [PaymentAccount] {
    let later = Dictionary(
      grouping: try tx.all("SELECT * FROM account_change_step WHERE facility = \(facility)") { row in
        (
          account: try row["account"] as PaymentAccountID, step: try row["step"] as AccountStep,
          done: Done(on: try row["happened_on"], reference: try row["reference"])
        )
      }, by: \.account)
    var known: Set<Purpose> = []
    return try tx.all(
      """
      SELECT t.* FROM \(sql: LedgerEntry.account.standing(at: facility)) ORDER BY t.purpose, t.valid_from, t.id
      """
    ) { row in
      let id: PaymentAccountID = try row["id"]
      var steps = try Self.steps(row)
      for one in later[id] ?? [] { steps[one.step] = one.done }
      let isFirst = known.insert(try row["purpose"]).inserted
      return try PaymentAccount(row, isChange: !isFirst, steps: steps)
    }
  }

  /// What was known when it was written down.
  private static func steps(_ row: Row) throws -> [AccountStep: Done] {
    let (signed, entered): (CalendarDate?, CalendarDate?) = (try row["addendum_on"], try row["entered_on"])
    let addendum: String? = try row["addendum"]
    var steps: [AccountStep: Done] = [:]
    if let signed { steps[.addendum] = Done(on: signed, reference: addendum ?? "") }
    if let entered { steps[.hfis] = Done(on: entered, reference: "") }
    return steps
  }

  private init(_ row: Row, isChange: Bool, steps: [AccountStep: Done]) throws {
    id = try row["id"]
    purpose = try row["purpose"]
    bank = try row["bank"]
    number = try row["number"]
    holder = try row["holder"]
    treasurer = try row["treasurer"]
    taxNumber = try row["tax_number"]
    isVirtual = try row["is_virtual"]
    wishedFrom = try row["valid_from"]
    self.isChange = isChange
    self.steps = steps
  }
}

extension [PaymentAccount] {
  /// The account a payment of that day goes to; nil before the first. One whose change is not complete leaves the old one in
  /// force.
  public func inForce(_ purpose: PaymentAccount.Purpose, on day: CalendarDate) -> PaymentAccount? {
    var found: (account: PaymentAccount, since: CalendarDate)?
    for account in self where account.purpose == purpose {
      guard let since = account.validFrom, since <= day else { continue }
      if found.map({ $0.since <= since }) ?? true { found = (account, since) }
    }
    return found?.account
  }

  /// One that is not paid into yet on that day: its change is not complete, or it begins later.
  public func coming(_ purpose: PaymentAccount.Purpose, on day: CalendarDate) -> PaymentAccount? {
    last { account in
      account.purpose == purpose && account.isChange && (account.validFrom.map { $0 > day } ?? true)
    }
  }
}

public typealias PaymentAccountID = ID<PaymentAccount>
