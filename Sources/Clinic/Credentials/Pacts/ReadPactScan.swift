public import Store
public import Vocabulary

/// The scanned paper of a pact.
public struct ReadPactScan: Query {
  public static let action = Action.manageCredentials
  let pact: IntegrityPactID

  public init(_ pact: IntegrityPactID) { self.pact = pact }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> (kind: ScanKind, bytes: [UInt8]) {
    let found = try tx.first(
      "SELECT scan FROM integrity_pact WHERE id = \(pact) AND facility = \(context.facility)"
    ) { row in try row["scan"] as [UInt8]? }
    guard let bytes = found.flatMap({ $0 }), let kind = ScanKind(bytes) else {
      throw Refusal.notFound("Pindaian pakta")
    }
    return (kind, bytes)
  }
}
