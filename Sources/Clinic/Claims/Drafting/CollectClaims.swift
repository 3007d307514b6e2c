import JKN
import Journal
public import Store
import Vocabulary

/// Looks once more through a month's closed visits, released reports and ended stays for services that are no claim yet:
/// for records that are older than the claims desk, and for corrected ones. Doing it twice changes nothing.
public struct CollectClaims: Command {
  public static let action = Action.manageClaims
  public let month: ParticipantMonth

  public init(_ month: ParticipantMonth) { self.month = month }

  /// - Returns: how many drafts were made.
  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Int> {
    var changes = DraftChanges()
    let signs = try PaidSigns.all(in: tx)
    for visit in try visits(signs, context, in: tx) {
      let examination = try Examination.load(RecordVersion(visit), in: tx)
      changes.made += try ClaimDrafting.draft(from: visit, examination, in: tx, context)
    }
    for (visit, order) in try reports(signs, context, in: tx) {
      changes.made += try ClaimDrafting.draft(from: order, of: visit, in: tx, context)
    }
    for stay in try Stay.ended(in: month, context, in: tx) {
      changes += try StayDrafting.settle(stay, in: tx, context)
    }
    guard changes != DraftChanges() else { return Performed(0, nil) }
    let payload = [
      "month": month.text, "made": "\(changes.made)", "corrected": "\(changes.corrected)",
    ]
    return Performed(changes.made, try Fact(FactKind.claimsCollected, payload: payload))
  }

  /// Only those with a code that may be a claim, or with an ambulance, are opened.
  private func visits(
    _ signs: [RecordSign], _ context: Context, in tx: ReadTransaction
  ) throws -> [Encounter] {
    let own = Set(signs.flatMap(\.diagnoses).map { String($0.prefix(3)) }).union(["Z34", "Z35", "Z39"])
    let procedures = Set(signs.flatMap(\.procedures)).union(["73.59", "99.97"])
    return try tx.all(
      """
      SELECT e.* FROM encounter e WHERE \(sql: closed(context)) AND (
        EXISTS (SELECT 1 FROM condition c WHERE c.encounter = e.id AND c.version = e.version
          AND c.category = 'diagnosis' AND (c.code LIKE 'O%' OR SUBSTR(c.code, 1, 3) IN \(list: own.sorted())))
        OR EXISTS (SELECT 1 FROM procedure p WHERE p.encounter = e.id AND p.version = e.version
          AND p.code IN \(list: procedures.sorted()))
        OR EXISTS (SELECT 1 FROM referral r WHERE r.encounter = e.id AND r.version = e.version
          AND r.ambulance IS NOT NULL))
      ORDER BY e.day, e.arrived_at, e.id
      """, Encounter.init)
  }

  private func reports(
    _ signs: [RecordSign], _ context: Context, in tx: ReadTransaction
  ) throws -> [(Encounter, LaboratoryOrder)] {
    let tests = Set(signs.flatMap(\.tests))
    guard !tests.isEmpty else { return [] }
    let found = try tx.all(
      """
      SELECT e.* FROM encounter e WHERE \(sql: closed(context)) AND EXISTS (
        SELECT 1 FROM laboratory_order o JOIN service_request r ON r.laboratory_order = o.id
        WHERE o.encounter = e.id AND o.state = 'reported' AND r.test_code IN \(list: tests.sorted()))
      ORDER BY e.day, e.arrived_at, e.id
      """, Encounter.init)
    return try found.flatMap { visit in
      try LaboratoryOrder.all(of: visit.id, in: tx).filter { $0.state == .reported }.map { (visit, $0) }
    }
  }

  private func closed(_ context: Context) -> SQL {
    """
    e.facility = \(context.facility) AND e.day >= \(month.firstDay) AND e.day < \(month.next.firstDay)
      AND e.status = 'finished' AND e.payer IN (\(Payer.jknHere), \(Payer.jknElsewhere))
    """
  }
}
