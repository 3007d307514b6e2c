import Journal
public import Store
public import Vocabulary

/// Writes down BPJS's own number of a batch's claim form (FPK), by which its payment is found on a statement.
public struct NoteFPKNumber: Command {
  public static let action = Action.manageClaims
  public let batch: ClaimBatchID
  public let number: String

  public init(_ batch: ClaimBatchID, _ number: String) {
    self.batch = batch
    self.number = number.trimmingBlanks
  }

  /// The name of its field.
  public static let field = "nomor-fpk"

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try ClaimBatch.find(batch, of: context.facility, in: tx)
    guard (5...50).contains(number.count) else {
      throw Problems([Problem(field: Self.field, "Nomor FPK terdiri atas 5 sampai 50 huruf dan angka.")])
    }
    let double = try tx.first(
      """
      SELECT number FROM claim_batch WHERE facility = \(context.facility) AND fpk_number = \(number) AND id <> \(batch)
      """
    ) { try $0["number"] as String }
    if let double {
      throw Problems([Problem(field: Self.field, "Nomor ini sudah dipakai pengajuan \(double).")])
    }
    guard found.fpkNumber != number else { return Performed((), nil) }
    try tx.execute(
      "UPDATE claim_batch SET fpk_number = \(number) WHERE facility = \(context.facility) AND id = \(batch)")
    try Claim.note("fpk", of: batch.text, on: context.today, number, in: tx, context)
    let payload = ["what": "fpk", "number": number]
    return Performed((), try Fact(FactKind.claimBatchMoved, subject: "ClaimBatch/\(batch)", payload: payload))
  }
}
