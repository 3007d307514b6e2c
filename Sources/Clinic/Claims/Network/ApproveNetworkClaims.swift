import JKN
import Journal
public import Store
public import Vocabulary

/// The Puskesmas approves several waiting services of its network at once (NET-08, NET-09).
///
/// Nobody has opened each of them, so a service in which the rules find something is left for a look of its own; missing
/// evidence alone does not hinder, the batch waits for it anyway. Each line is approved as a whole or not at all, all in one
/// transaction.
public struct ApproveNetworkClaims: Command {
  public static let action = Action.manageClaims
  let ids: [ClaimID]

  public init(_ ids: [ClaimID]) { self.ids = ids }

  public struct Result: Sendable {
    /// The numbers of the claims that are approved now.
    public let approved: [String]
    public let refused: [Refused]
  }

  public struct Refused: Sendable, Hashable {
    public let number: String
    public let why: String
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Result> {
    guard !ids.isEmpty else { throw Problems([Problem(field: "klaim", "Pilih klaim yang disetujui.")]) }
    let book = try ClaimBook(context, in: tx)
    var (approved, refused): ([Claim], [Refused]) = ([], [])
    var seen: Set<ClaimID> = []
    for id in ids where seen.insert(id).inserted {
      let claim = try book.claim(id) ?? Claim.find(id, of: context.facility, in: tx)
      if let why = Self.obstacle(claim, in: book) {
        refused.append(Refused(number: claim.number, why: why))
      } else {
        try claim.approve(in: tx, context)
        approved.append(claim)
      }
    }
    let result = Result(approved: approved.map(\.number), refused: refused)
    guard !approved.isEmpty else { return Performed(result, nil) }
    let payload = [
      "approved": result.approved.joined(separator: " "),
      "refused": refused.map(\.number).joined(separator: " "),
    ]
    return Performed(result, try Fact(FactKind.claimsApproved, payload: payload))
  }

  private static func obstacle(_ claim: Claim, in book: ClaimBook) -> String? {
    guard claim.waitsForApproval else { return "Tidak sedang menunggu persetujuan Puskesmas." }
    guard let check = book.check(claim) else { return "Terlalu lama untuk diperiksa di sini; buka klaimnya." }
    if let found = check.findings.first(where: { $0.blocks && $0.kind != .evidence }) {
      return "\(found.kind.word): \(found.sentence)"
    }
    return nil
  }
}

extension Claim {
  func approve(in tx: WriteTransaction, _ context: Context) throws {
    try tx.execute(
      """
      UPDATE claim SET stage = 'approved', stage_reason = '', approved_at = \(context.now),
        approved_by = \(context.actor.name) WHERE facility = \(context.facility) AND id = \(id)
      """)
    try Claim.note("approved", of: id.text, on: context.today, in: tx, context)
  }
}
