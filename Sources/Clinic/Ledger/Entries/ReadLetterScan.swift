public import Store
public import Vocabulary

/// The scanned tariff letter.
public struct ReadLetterScan: Query {
  public static let action = Action.readCapitation
  let letter: TariffLetterID

  public init(_ letter: TariffLetterID) { self.letter = letter }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> (kind: ScanKind, bytes: [UInt8]) {
    let found = try tx.first(
      "SELECT scan FROM tariff_letter WHERE facility = \(context.facility) AND id = \(letter)"
    ) { try $0["scan"] as [UInt8]? }
    guard let bytes = found.flatMap({ $0 }), let kind = ScanKind(bytes) else {
      throw Refusal.notFound("Pindaian surat")
    }
    return (kind, bytes)
  }
}
