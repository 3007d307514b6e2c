import Journal
public import Store
public import Vocabulary

/// What BPJS owes by a verification's findings (VER-02; PKS 004 Ps.9(2)). What came of it: `InsurerDebt`.
public struct Underpayment: Sendable, Hashable, Identifiable {
  public let id: UnderpaymentID
  /// `KB-20261121-0001`.
  public let number: String
  public let auditCase: AuditCaseID
  public let about: String
  public let amount: Rupiah
  public let recordedOn: CalendarDate

  init(_ row: Row) throws {
    id = try row["id"]
    number = try row["number"]
    auditCase = try row["audit_case"]
    about = try row["about"]
    amount = try row["amount"]
    recordedOn = try row["recorded_on"]
  }

  /// The oldest first.
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [Underpayment] {
    try tx.all(
      "SELECT * FROM underpayment WHERE facility = \(facility) ORDER BY recorded_at, id", Underpayment.init)
  }
}

public typealias UnderpaymentID = ID<Underpayment>

/// Expects from BPJS what the case found to be paid too little.
public struct ExpectUnderpayment: Command {
  public static let action = Action.manageCases
  public let id: AuditCaseID

  public init(_ id: AuditCaseID) { self.id = id }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<UnderpaymentID> {
    let found = try AuditCase.find(id, of: context.facility, in: tx)
    let open = try CaseDifference.open(of: found, paidTooMuch: false, in: tx, context)
    let owed = open.reduce(Rupiah.zero) { $0 - $1.amount }
    let underpayment = UnderpaymentID(at: context.now)
    let number = try Numbering.next("KB", on: context.today, of: context.facility, in: tx)
    try tx.execute(
      """
      INSERT INTO underpayment (facility, id, number, audit_case, about, amount, recorded_on, recorded_at, recorded_by)
      VALUES (\(context.facility), \(underpayment), \(number), \(id), \(CaseDifference.words(open, of: found)),
        \(owed), \(context.today), \(context.now), \(context.actor.name))
      """)
    try CaseSettlement.keep(open, as: .underpayment, underpayment.text, of: id, in: tx, context)
    return Performed(
      underpayment, try found.fact(FactKind.caseSettled, detail: "\(number) \(owed.amount)"))
  }
}
