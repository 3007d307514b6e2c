import Store
public import Vocabulary

/// What was agreed on after a paper was signed. The paper itself stays as it is and stays valid, but no longer tells all.
public struct LaterAgreement: Sendable, Hashable {
  public let title: String
  /// The number of its own paper.
  public let number: String
  public let day: CalendarDate

  /// Minutes of a recovery are followed by those of its extensions (REC-04).
  static func all(after document: IssuedDocument, in tx: ReadTransaction) throws -> [LaterAgreement] {
    guard document.kind == .minutes else { return [] }
    let number = ExtensionMinutes.recovery(of: document.number)
    let found: RecoveryID? = try tx.value(
      "SELECT id FROM recovery WHERE facility = \(document.facility) AND number = \(number)")
    guard let found else { return [] }
    let minutes = try Recovery.find(found, of: document.facility, in: tx).extensionMinutes
    let own = minutes.firstIndex { $0.number == document.number }
    return minutes.dropFirst(own.map { $0 + 1 } ?? 0).map {
      LaterAgreement(title: "Perpanjangan waktu pengembalian", number: $0.number, day: $0.decidedOn)
    }
  }
}
