import Clinic
public import Journal
public import Store
import Vocabulary

/// Turns the queue's real clicks into what Antrean Online must hear: a number given out at the counter, a call, a no-show,
/// a cancellation. What concerns one visit goes in the order of the clicks: each waits for the one before.
public struct AntreanFeed: Subscriber {
  public let name = "antrean"
  public let kinds: Set<String> = [
    FactKind.encounterArrived, FactKind.encounterStarted, FactKind.encounterCancelled,
    FactKind.ticketCalled, FactKind.ticketMoved, FactKind.bookingCancelled, FactKind.bookingMissed,
  ]

  public init() {}

  public func handle(_ entry: Entry, in tx: WriteTransaction) throws {
    // What Mobile JKN did itself it need not be told.
    guard entry.author.role != Role.mobileJKN.rawValue else { return }
    switch entry.kind {
    case FactKind.bookingCancelled, FactKind.bookingMissed: try booking(entry, tx)
    case FactKind.ticketCalled, FactKind.ticketMoved: try ticket(entry, tx)
    default: try visit(entry, tx)
    }
  }

  private func visit(_ entry: Entry, _ tx: WriteTransaction) throws {
    guard let fact = try entry.payload(as: EncounterFact.self) else { return }
    let visit = try AntreanVisit.load(fact.encounter, of: entry.facility, in: tx)
    guard visit.isManaged, let ticket = visit.ticket else { return }
    let queue = try Queue(visit, tx)
    switch entry.kind {
    case FactKind.encounterArrived where visit.booking == nil:
      try queue.plan(.add(visit.encounter.id), entry, tx)
    case FactKind.encounterStarted where queue.isTold && !queue.wasCalledLast:
      try queue.plan(.called(ticket.id, at: entry.at), entry, tx)
    case FactKind.encounterCancelled where queue.isTold:
      try queue.plan(.cancelled(visit.encounter.id), supersedes: queue.keys, entry, tx)
    default: break
    }
  }

  private func ticket(_ entry: Entry, _ tx: WriteTransaction) throws {
    guard let fact = try entry.payload(as: TicketFact.self) else { return }
    let visit = try AntreanVisit.load(fact.encounter, of: entry.facility, in: tx)
    guard visit.isManaged, visit.ticket?.id == fact.ticket else { return }
    let queue = try Queue(visit, tx)
    guard queue.isTold else { return }
    switch fact.to {
    case .called where fact.from != .called: try queue.plan(.called(fact.ticket, at: entry.at), entry, tx)
    case .serving where !queue.wasCalledLast: try queue.plan(.called(fact.ticket, at: entry.at), entry, tx)
    case .skipped: try queue.plan(.skipped(fact.ticket, at: entry.at), entry, tx)
    default: break
    }
  }

  private func booking(_ entry: Entry, _ tx: WriteTransaction) throws {
    guard let fact = try entry.payload(as: BookingFact.self) else { return }
    let item: AntreanItem =
      entry.kind == FactKind.bookingMissed
      ? .bookingMissed(fact.booking, at: entry.at) : .bookingCancelled(fact.booking)
    let planned = PlannedDelivery(
      destination: AntreanItem.destination, kind: item.kind, key: item.key, facility: entry.facility,
      patient: entry.patient, encounter: nil)
    try DeliveryPlan.add([planned], at: entry.at, in: tx)
  }
}

/// What Antrean Online has been or will be told of one visit.
private struct Queue {
  private let visit: AntreanVisit
  /// In the order in which they were planned, without what need not be sent any more.
  let keys: [String]

  init(_ visit: AntreanVisit, _ tx: ReadTransaction) throws {
    self.visit = visit
    keys = try DeliveryDesk.keys(of: visit.encounter.id, at: AntreanItem.destination, in: tx)
  }

  /// Whether BPJS knows the number, and by a card.
  var isTold: Bool { visit.card != nil && (visit.booking != nil || !keys.isEmpty) }

  var wasCalledLast: Bool { keys.last.flatMap(AntreanItem.init(key:))?.isCall ?? false }

  func plan(
    _ item: AntreanItem, supersedes: [String] = [], _ entry: Entry, _ tx: WriteTransaction
  ) throws {
    let planned = PlannedDelivery(
      destination: AntreanItem.destination, kind: item.kind, key: item.key, facility: entry.facility,
      patient: visit.patient.id, encounter: visit.encounter.id, needs: keys.suffix(1).map { $0 },
      supersedes: supersedes)
    try DeliveryPlan.add([planned], at: entry.at, in: tx)
  }
}
