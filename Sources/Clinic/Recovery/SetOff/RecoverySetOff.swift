import Store
public import Vocabulary

/// A part of a loss that is kept back from BPJS's next payments (REC-02; PKS 004 Ps.10(3)): planned, then kept back or
/// cancelled.
public struct RecoverySetOff: Sendable, Identifiable {
  public let id: RecoverySetOffID
  public let recovery: RecoveryID
  /// Number of the recovery, and why there is a loss.
  public let number: String
  public let cause: Recovery.Cause
  /// The month whose capitation is lower by `capitation`; nil when nothing is taken from one.
  public let month: ParticipantMonth?
  public let capitation: Rupiah
  /// The batch of claims that is paid lower by `nonCapitation`; nil when nothing is taken from one.
  public let batch: ClaimBatchID?
  public let batchNumber: String?
  public let nonCapitation: Rupiah
  public let plannedOn: CalendarDate
  public let plannedBy: String
  public let state: State

  public enum State: Sendable, Hashable {
    case planned
    case settled(on: CalendarDate, by: String)
    case cancelled(on: CalendarDate, by: String, because: String)
  }

  public var total: Rupiah { capitation + nonCapitation }
  public var isPlanned: Bool { state == .planned }
  /// Planned or kept back.
  public var stands: Bool { if case .cancelled = state { false } else { true } }

  init(_ row: Row) throws {
    id = try row["id"]
    recovery = try row["recovery"]
    number = try row["recovery_number"]
    cause = try row["recovery_cause"]
    month = try row["month"]
    capitation = try row["capitation"]
    batch = try row["batch"]
    batchNumber = try row["batch_number"]
    nonCapitation = try row["non_capitation"]
    plannedOn = try row["planned_on"]
    plannedBy = try row["planned_by"]
    if let on: CalendarDate = try row["settled_on"] {
      state = .settled(on: on, by: try row["settled_by"])
    } else if let on: CalendarDate = try row["cancelled_on"] {
      state = .cancelled(on: on, by: try row["cancelled_by"], because: try row["cancelled_because"])
    } else {
      state = .planned
    }
  }

  /// In the order in which they were planned.
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [RecoverySetOff] {
    try tx.all(
      """
      SELECT s.*, r.number AS recovery_number, r.cause AS recovery_cause, b.number AS batch_number
      FROM recovery_set_off s
      JOIN recovery r ON r.facility = s.facility AND r.id = s.recovery
      LEFT JOIN claim_batch b ON b.facility = s.facility AND b.id = s.batch
      WHERE s.facility = \(facility) ORDER BY s.planned_at, s.id
      """, RecoverySetOff.init)
  }

  /// What is or was to be kept back from the payment of each batch.
  static func byBatch(of facility: FacilityID, in tx: ReadTransaction) throws -> [ClaimBatchID: Rupiah] {
    let sums = try tx.all(
      """
      SELECT batch, SUM(non_capitation) AS kept FROM recovery_set_off
      WHERE facility = \(facility) AND batch IS NOT NULL AND cancelled_on IS NULL GROUP BY batch
      """
    ) { (try $0["batch"] as ClaimBatchID, Rupiah(try $0["kept"] as Int64)) }
    return Dictionary(sums, uniquingKeysWith: +)
  }

  static func find(
    _ id: RecoverySetOffID?, of recovery: RecoveryID, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> RecoverySetOff? {
    try all(of: facility, in: tx).first { $0.id == id && $0.recovery == recovery }
  }
}

public typealias RecoverySetOffID = ID<RecoverySetOff>
