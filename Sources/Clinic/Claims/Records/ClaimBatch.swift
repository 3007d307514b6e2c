public import JKN
public import Store
public import Vocabulary

/// The claims that go to BPJS together (CLM-01), with the day of each step.
public struct ClaimBatch: Sendable, Identifiable {
  public let id: ClaimBatchID
  /// Unique per facility: `PK-20261121-0001`.
  public let number: String
  /// BPJS's own number of the claim form, once it is known.
  public let fpkNumber: String?
  public let kind: Kind
  public let month: ParticipantMonth
  /// As it was written down; what time has made of it since is another question.
  public let stage: ClaimStage
  public let dates: ClaimDates
  public let payment: Payment?
  /// Documents BPJS counted at the last hand-over; nil until it did.
  public let insurerDocuments: Int?
  public let madeAt: Instant
  public let madeBy: String

  /// Services of patients and activities of clubs go apart: they expire differently.
  public enum Kind: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
    case service, club

    public var word: String { self == .service ? "Pelayanan" : "Klub Prolanis" }
  }

  /// What came (PAY-09): `paid` is the gross, of which tax and bank fee were kept.
  public struct Payment: Sendable, Hashable {
    public let paid: Rupiah
    public let tax: Rupiah
    public let fee: Rupiah
    public let cause: DelayCause

    public init(paid: Rupiah, tax: Rupiah, fee: Rupiah, cause: DelayCause) {
      self.paid = paid
      self.tax = tax
      self.fee = fee
      self.cause = cause
    }

    public var net: Rupiah { paid - tax - fee }
  }
}

public typealias ClaimBatchID = ID<ClaimBatch>

extension ClaimBatch {
  init(_ row: Row) throws {
    id = try row["id"]
    number = try row["number"]
    fpkNumber = try row["fpk_number"]
    kind = try row["kind"]
    month = try row["month"]
    stage = ClaimStage(rawValue: try row["stage"]) ?? .submitted
    var dates = ClaimDates()
    for event in ClaimStage.Event.allCases { dates[event] = try row[Self.column(of: event)] }
    dates.signedOn = try row["signed_on"]
    self.dates = dates
    let (paid, tax, fee): (Rupiah?, Rupiah?, Rupiah?) = (try row["paid"], try row["tax"], try row["fee"])
    let cause: String? = try row["delay_cause"]
    payment = paid.map {
      Payment(
        paid: $0, tax: tax ?? .zero, fee: fee ?? .zero, cause: cause.flatMap(DelayCause.init) ?? .bpjs)
    }
    insurerDocuments = try row["insurer_documents"]
    madeAt = try row["made_at"]
    madeBy = try row["made_by"]
  }

  /// The column that holds the day of an event.
  static func column(of event: ClaimStage.Event) -> String {
    switch event {
    case .submit: "submitted_on"
    case .matchCount: "count_checked_on"
    case .giveBack: "returned_on"
    case .declareComplete: "complete_on"
    case .beginVerification: "verifying_on"
    case .tellFeedback: "feedback_on"
    case .agree: "agreed_on"
    case .pay: "paid_on"
    }
  }

  static func find(_ id: ClaimBatchID, of facility: FacilityID, in tx: ReadTransaction) throws -> ClaimBatch {
    let sql: SQL = "SELECT * FROM claim_batch WHERE facility = \(facility) AND id = \(id)"
    guard let found = try tx.first(sql, ClaimBatch.init) else { throw Refusal.notFound("Pengajuan klaim") }
    return found
  }

  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [ClaimBatch] {
    try tx.all(
      "SELECT * FROM claim_batch WHERE facility = \(facility) ORDER BY made_at DESC, id DESC", ClaimBatch.init
    )
  }
}
