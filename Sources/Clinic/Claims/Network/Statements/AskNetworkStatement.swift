import Journal
public import Store
public import Vocabulary

/// Sets a network facility's statement up for signing, or asks that it be revoked. A change begins with
/// `RecordNetworkFacility`.
public struct AskNetworkStatement: Command {
  public static let action = Action.manageClaims
  let network: NetworkFacilityID
  let kind: NetworkStatement.Kind
  let reason: String

  /// The statement with what the register holds now (Lampiran VI).
  public static func consent(_ network: NetworkFacilityID) -> AskNetworkStatement {
    AskNetworkStatement(network: network, kind: .consent, reason: "")
  }

  /// Its revocation; `reason` is read by BPJS.
  public static func revocation(_ network: NetworkFacilityID, reason: String) -> AskNetworkStatement {
    AskNetworkStatement(network: network, kind: .revocation, reason: reason.trimmingBlanks)
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<NetworkStatementID> {
    let found = try NetworkFacility.find(network, of: context.facility, in: tx)
    guard found.endedOn == nil else { throw Refusal.conflict("Pernyataan \(found.name) sudah dicabut.") }
    let statements = try NetworkStatement.all(of: network, at: context.facility, in: tx)
    if let open = statements.first(where: \.isOpen) {
      throw Refusal.conflict(
        "\(open.kind.word) \(open.number) masih menunggu persetujuan. Selesaikan atau batalkan dahulu.")
    }
    let isAgreed = statements.contains { $0.kind == .consent && $0.isSettled }
    switch kind {
    case .consent where isAgreed:
      throw Refusal.conflict("Pernyataan \(found.name) sudah disetujui kedua pihak.")
    case .revocation, .change:
      guard isAgreed else {
        throw Refusal.conflict("\(found.name) belum mempunyai pernyataan yang disetujui kedua pihak.")
      }
      try ClaimReason.check(reason)
    case .consent: break
    }
    let id = try NetworkStatement.open(kind, of: network, found.form.stated, reason: reason, in: tx, context)
    let payload = ["kind": kind.rawValue]
    return Performed(
      id, try Fact(FactKind.networkStatementAsked, subject: "NetworkStatement/\(id)", payload: payload))
  }
}

/// Takes a statement back that not everybody has approved yet.
public struct DropNetworkStatement: Command {
  public static let action = Action.manageClaims
  let id: NetworkStatementID
  let reason: String

  public init(_ id: NetworkStatementID, reason: String) {
    self.id = id
    self.reason = reason.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try NetworkStatement.open(id, of: context.facility, in: tx)
    try ClaimReason.check(reason)
    try NetworkStatement.dropOpen([found], reason, in: tx, context)
    return Performed((), try Fact(FactKind.networkStatementDropped, subject: "NetworkStatement/\(id)"))
  }
}
