import Vocabulary

/// Who is called next: those with priority before the others, in the order of their numbers; but after two of
/// them in a row one of the others, so that a morning with many elderly still moves for everybody.
///
/// Precedence of the vulnerable: UU 25/2009 art. 29. A number that was brought back keeps its place, so it comes next.
enum CallOrder {
  static let priorityInARow = 2

  /// - Parameter lastCalled: whether each of the room's latest calls had priority, the newest first.
  static func next(of waiting: [Ticket], lastCalled: [Bool]) -> Ticket? {
    let queue = waiting.sorted { $0.number < $1.number }
    let prioritized = queue.first(where: \.priority)
    let ordinary = queue.first { !$0.priority }
    let row = lastCalled.prefix(priorityInARow)
    let isOthersTurn = row.count == priorityInARow && row.allSatisfy { $0 }
    return isOthersTurn ? ordinary ?? prioritized : prioritized ?? ordinary
  }
}
