import JKN
import Journal
public import Store
public import Vocabulary

/// Names the paid claims that an agreed loss is about, where they were not ticked when it was agreed on. Only as far as the loss
/// is not told of other claims already.
public struct NameRecoveredClaims: Command {
  public static let action = Action.manageCases
  public let id: RecoveryID
  public let claims: [ClaimID]

  public init(_ id: RecoveryID, _ claims: [ClaimID]) {
    self.id = id
    self.claims = claims
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let recovery = try Recovery.find(id, of: context.facility, in: tx)
    var problems = Problems()
    if claims.isEmpty { problems.add(RecoveryForm.claimsField, "Centang paling sedikit satu klaim.") }
    let ticked = try RecoveryForm.ticked(claims, into: &problems, in: tx, context)
    let named = try recovery.namedClaims(at: context.facility, in: tx)
    if try recovery.unnamed(at: context.facility, in: tx) == .zero {
      problems.add(RecoveryForm.claimsField, "Seluruh kerugian ini sudah terbagi ke klaim lain.")
    } else if let again = ticked.first(where: { named.contains($0.id) }) {
      problems.add(
        RecoveryForm.claimsField,
        "\(again.number) sudah disebut di sini; sisanya disepakati dalam pemulihan tersendiri.")
    }
    try problems.throwIfAny()
    try recovery.keep(ticked, in: tx, context)
    let payload = ["number": recovery.number, "claims": ticked.map(\.number).joined(separator: ",")]
    return Performed((), try Fact(FactKind.recoveryClaims, subject: "Recovery/\(id)", payload: payload))
  }
}
