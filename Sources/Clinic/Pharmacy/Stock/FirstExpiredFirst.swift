import Vocabulary

/// From which batches a quantity is taken (Permenkes 74/2016: FEFO): the one that expires first goes first, one that
/// does not last to the end of the treatment is never taken.
enum FirstExpiredFirst {
  struct Take: Hashable {
    let batch: StockBatch
    let quantity: Int
  }

  /// As much of `wanted` as there is; the caller compares the sum.
  static func plan(
    _ wanted: Int, from batches: [StockBatch], lasting until: CalendarDate
  ) -> [Take] {
    var missing = wanted
    var takes: [Take] = []
    for batch in batches.filter({ $0.expiresOn >= until }).sorted(by: goesBefore) where missing > 0 {
      let quantity = min(missing, batch.quantity)
      guard quantity > 0 else { continue }
      takes.append(Take(batch: batch, quantity: quantity))
      missing -= quantity
    }
    return takes
  }

  private static func goesBefore(_ a: StockBatch, _ b: StockBatch) -> Bool {
    (a.expiresOn, a.receivedAt, a.id) < (b.expiresOn, b.receivedAt, b.id)
  }
}
