import Store

/// Takes the mark off a database whose move is not over, so that people work there again: `sehat move --cancel`.
///
/// What had arrived in the target stays closed there.
public struct CancelRelocation: Sendable {
  private let source: Relocate.Side
  private let target: Relocate.Side

  public init(from source: Relocate.Side, to target: Relocate.Side) {
    self.source = source
    self.target = target
  }

  /// - Throws: `RelocationRefusal`.
  public func run() async throws {
    guard let departure = try await source.store.read({ try Departure.find(in: $0) }) else {
      throw RelocationRefusal.nothingToCancel
    }
    guard departure.completedAt == nil else { throw RelocationRefusal.cannotCancel(target: departure.target) }
    guard departure.target == target.name else {
      throw RelocationRefusal.headedElsewhere(target: departure.target)
    }
    let arrival = try await target.store.read { try Arrival.find(departure.id, in: $0) }
    guard arrival?.openedAt == nil else { throw RelocationRefusal.cannotCancel(target: departure.target) }
    try await source.store.write { try departure.unmark(in: $0) }
  }
}
