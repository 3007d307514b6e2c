import Journal
public import Store
public import Vocabulary

/// Writes every reduction the ledger proposes down as a correction, a line for each closed month, settled in the first open
/// month (CAP-18). Never made by itself: the head has to agree.
public struct AcceptReductions: Command {
  public static let action = Action.keepLedger
  /// What they came to together when they were looked at.
  public let total: Rupiah

  public init(_ total: Rupiah) { self.total = total }

  /// The name of its field.
  public static let field = "jumlah-usulan"

  /// - Returns: the corrections, the oldest month first.
  /// - Throws: `Refusal` when nothing is proposed (any more), or something else than was looked at.
  public func perform(
    in tx: WriteTransaction, _ context: Context
  ) throws -> Performed<[CapitationCorrectionID]> {
    let proposed = try LedgerGround(context, in: tx).reductions(in: tx)
    guard !proposed.isEmpty else {
      throw Refusal.conflict(
        "Tidak ada pengurangan yang diusulkan. Mungkin sudah dicatat; periksa daftar koreksi.")
    }
    guard proposed.total == total else {
      throw Refusal.conflict(
        "Usulan pengurangannya sekarang \(proposed.total.text). Buka lagi halamannya, periksa, lalu catat.")
    }
    let corrections = proposed.map { $0.correction(by: context.actor.name, at: context.now) }
    for correction in corrections { try correction.insert(at: context.facility, context.now, in: tx) }
    let ids = corrections.map(\.id)
    let entered = try Fact.entered(
      "reduction", ids.map(\.text).joined(separator: ","), amount: Rupiah.zero - proposed.total)
    return Performed(ids, entered)
  }
}
