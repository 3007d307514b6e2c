import Clinic
import Journal
import Store
import Synchronization
import Vocabulary

/// The records of the visits whose things are on their way: a visit goes out in four or five pieces, one right after the
/// other, and each would read the whole record again.
///
/// A record is read anew when the patient's journal has gone on, receipts apart, and after a second in any case: what
/// is not the patient's own, such as a health worker's NIK, may have been mended.
public final class RecordMemory: Sendable {
  private static let freshness: Duration = .seconds(1)
  private static let most = 256

  private struct Kept {
    let record: EncounterRecord
    let stamp: Int64?
    let at: ContinuousClock.Instant
  }

  private let kept = Mutex<[EncounterID: Kept]>([:])

  private let now: @Sendable () -> ContinuousClock.Instant

  public init(now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }) { self.now = now }

  func record(
    of encounter: EncounterID, patient: PatientID?, _ source: RecordSource, in tx: ReadTransaction
  ) throws -> EncounterRecord {
    guard let patient else { return try source.read(encounter, tx) }
    let stamp = try Self.stamp(of: patient, in: tx)
    let now = self.now()
    let known = kept.withLock { $0[encounter] }
    if let known, known.stamp == stamp, now - known.at < Self.freshness { return known.record }
    let record = try source.read(encounter, tx)
    kept.withLock { kept in
      if kept.count >= Self.most { kept = kept.filter { now - $0.value.at < Self.freshness } }
      if kept.count < Self.most { kept[encounter] = Kept(record: record, stamp: stamp, at: now) }
    }
    return record
  }

  /// The last thing that happened to the patient here, other than that something of theirs arrived somewhere.
  private static func stamp(of patient: PatientID, in tx: ReadTransaction) throws -> Int64? {
    try tx.value(
      """
      SELECT sequence FROM journal_entry WHERE patient = \(patient) AND kind <> \(DeliveryDesk.receipt)
      ORDER BY at DESC, sequence DESC LIMIT 1
      """)
  }
}
