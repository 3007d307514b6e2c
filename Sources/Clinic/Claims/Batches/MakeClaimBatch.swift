import JKN
import Journal
public import Store
public import Vocabulary

/// Puts every claim that is ready, up to the end of a month, into one batch. What is asked is fixed from here on.
public struct MakeClaimBatch: Command {
  public static let action = Action.manageClaims
  public let kind: ClaimBatch.Kind
  public let month: ParticipantMonth
  /// Nil: everything that is ready.
  public let only: Set<ClaimID>?

  public init(_ kind: ClaimBatch.Kind, _ month: ParticipantMonth, only: Set<ClaimID>? = nil) {
    self.kind = kind
    self.month = month
    self.only = only
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<ClaimBatchID> {
    let book = try ClaimBook(context, in: tx)
    let ready = book.claims.filter { claim in
      claim.batchKind == kind && claim.day <= month.lastDay && book.isReady(claim)
        && only?.contains(claim.id) ?? true
    }
    if let only, ready.count < only.count {
      throw Refusal.conflict(
        "Ada klaim yang dipilih belum siap. Buka klaimnya dan selesaikan pemeriksaannya dahulu.")
    }
    guard !ready.isEmpty else {
      throw Refusal.conflict(
        "Belum ada klaim \(kind.word.lowercased()) yang siap diajukan sampai \(month.text).")
    }
    let id = ClaimBatchID(at: context.now)
    let number = try Numbering.next("PK", on: context.today, of: context.facility, in: tx)
    try tx.execute(
      """
      INSERT INTO claim_batch (facility, id, number, kind, month, stage, made_at, made_by)
      VALUES (\(context.facility), \(id), \(number), \(kind), \(month), \(ClaimStage.approved.rawValue),
        \(context.now), \(context.actor.name))
      """)
    for claim in ready {
      guard let check = book.check(claim) else { continue }
      try tx.execute(
        """
        UPDATE claim SET batch = \(id), service = \(Kept(claim.service)), code = \(check.code), payable = \(check.payable),
          tax = \(check.tax), documents = \(check.documents), stage = 'approved',
          stage_reason = '', approved_at = COALESCE(approved_at, \(context.now)),
          approved_by = COALESCE(approved_by, \(context.actor.name)), verdict = NULL, paid = NULL,
          answer_reason = NULL
        WHERE facility = \(context.facility) AND id = \(claim.id)
        """)
    }
    try Claim.note("made", of: id.text, on: context.today, in: tx, context)
    let payload = ["number": number, "lines": "\(ready.count)", "total": "\(book.total(ready).amount)"]
    return Performed(id, try Fact(FactKind.claimBatchMade, subject: "ClaimBatch/\(id)", payload: payload))
  }
}

extension CheckedClaim {
  /// The tariffs of its lines, each once: `PSL-P2 + PSL-PP`.
  var code: String {
    var seen: Set<String> = []
    return lines.map(\.code).filter { seen.insert($0).inserted }.joined(separator: " + ")
  }
}

extension Claim {
  public var batchKind: ClaimBatch.Kind { if case .club = service { .club } else { .service } }

  var expiryKind: ClaimExpiry.Kind { batchKind == .club ? .club : .nonCapitation }
}
