import JKN
import Store
import Vocabulary

extension EndingState {
  /// As it is now.
  init(of ending: AgreementEnding, _ context: Context, in tx: ReadTransaction) throws {
    self.init(
      registered: ending.coordination?.registered ?? 0,
      destinations: ending.destinations.map {
        Destination(name: $0.name, planned: $0.planned, moved: $0.moved)
      }, outstanding: try Self.losses(context, in: tx) + Self.claims(context, in: tx))
  }

  private static func losses(_ context: Context, in tx: ReadTransaction) throws -> [Outstanding] {
    try Recovery.all(of: context.facility, in: tx).compactMap { recovery in
      let left = recovery.standing(asOf: context.today).balance
      guard left > .zero else { return nil }
      return Outstanding(what: "Kerugian yang belum dikembalikan", number: recovery.number, amount: left)
    }
  }

  private static func claims(_ context: Context, in tx: ReadTransaction) throws -> [Outstanding] {
    let book = try ClaimBook(context, in: tx)
    return book.batches.compactMap { batch in
      let lines = book.lines(of: batch.id)
      guard ![.paid, .expired].contains(book.stage(batch)), !lines.isEmpty else { return nil }
      return Outstanding(
        what: "Klaim nonkapitasi yang belum dibayar", number: batch.number, amount: book.total(lines))
    }
  }
}
