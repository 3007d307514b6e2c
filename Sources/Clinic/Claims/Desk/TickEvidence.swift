import JKN
import Journal
public import Store
public import Vocabulary

/// Says which documents lie in a claim's file. A tick keeps who set it and when; taking one away is kept in the ledger.
public struct TickEvidence: Command {
  public static let action = Action.manageClaims
  public let id: ClaimID
  public let items: Set<String>

  public init(_ id: ClaimID, _ items: Set<String>) {
    self.id = id
    self.items = items
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let claim = try Claim.open(id, of: context.facility, in: tx)
    let known = Set(try EvidenceList.shipped().items.map(\.code))
    guard items.isSubset(of: known) else { throw Refusal.notFound("Jenis bukti") }
    try checkScan(of: claim, at: context.facility, in: tx)
    let ticked = Set(try ClaimTick.all(of: id, at: context.facility, in: tx).keys)
    for item in ticked.subtracting(items).sorted() {
      try tx.execute(
        """
        DELETE FROM claim_evidence WHERE facility = \(context.facility) AND claim = \(id) AND item = \(item)
        """)
    }
    for item in items.subtracting(ticked).sorted() {
      try tx.execute(
        """
        INSERT INTO claim_evidence (facility, claim, item, ticked_at, ticked_by)
        VALUES (\(context.facility), \(id), \(item), \(context.now), \(context.actor.name))
        """)
    }
    let changes =
      items.subtracting(ticked).sorted().map { "+\($0)" }
      + ticked.subtracting(items).sorted().map { "-\($0)" }
    guard !changes.isEmpty else { return Performed((), nil) }
    let words = changes.joined(separator: " ")
    try Claim.note("evidence", of: id.text, on: context.today, words, in: tx, context)
    return Performed(
      (),
      try Fact(
        FactKind.claimEvidenceKept, patient: claim.patient, subject: "Claim/\(id)", payload: ["items": words])
    )
  }

  /// A club's signed list is seen by its scan, not by a tick alone (PRO-05).
  private func checkScan(of claim: Claim, at facility: FacilityID, in tx: ReadTransaction) throws {
    guard items.contains(AttendanceScan.item), let meeting = claim.meeting,
      try AttendanceScan.latest(of: meeting, at: facility, in: tx) == nil
    else { return }
    throw Problems([
      Problem(
        field: "bukti",
        "Daftar hadir belum dipindai. Unggah pindaiannya di halaman kegiatan klub; centangnya terisi sendiri."
      )
    ])
  }
}
