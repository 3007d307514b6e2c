public import Journal
public import Store
import Vocabulary

/// Keeps the figures up, entry by entry. The cursor moves in the same transaction, so nothing is counted twice.
///
/// A visit is counted as it stands when its entry is read, not as it stood when it was written: at the end of the journal
/// both are the same.
public struct FigureFeed: Subscriber {
  public static let name = "figures"
  public var name: String { Self.name }
  public let kinds: Set<String> = [
    FactKind.encounterArrived, FactKind.encounterCancelled, FactKind.encounterSigned,
    FactKind.encounterCorrected, FactKind.patientChanged, Self.delivered,
  ]

  static let delivered = DeliveryDesk.receipt

  public init() {}

  public func handle(_ entry: Entry, in tx: WriteTransaction) throws {
    let ledger = FigureLedger(facility: entry.facility)
    switch entry.kind {
    case Self.delivered: try countReceipt(entry, ledger, in: tx)
    case FactKind.patientChanged:
      // Sex or birth date may have been mended: every visit of that patient is counted again.
      guard let patient = entry.patient else { return }
      let condition: SQL = "e.facility = \(entry.facility) AND e.patient = \(patient)"
      try ledger.count(try CountedVisit.all(condition, in: tx), in: tx)
    default:
      guard let visit = entry.subject?.split(separator: "/").last.map(String.init) else { return }
      let condition: SQL = "e.facility = \(entry.facility) AND e.id = \(visit)"
      try ledger.count(try CountedVisit.all(condition, in: tx), in: tx)
    }
  }

  private func countReceipt(_ entry: Entry, _ ledger: FigureLedger, in tx: WriteTransaction) throws {
    guard let destination = try FigureReceipts.destination(of: entry.subject, in: tx) else { return }
    let zone = try Facility.find(entry.facility, in: tx).zone
    try ledger.add([FigureCell(.delivered, destination): 1], on: zone.date(of: entry.at), in: tx)
  }
}
