public import Store
public import Vocabulary

extension DemoPuskesmas {
  /// Puts the demo's stock on the shelf, short-dated and expired batches included: what a pharmacist would never
  /// receive, but finds. Drugs that the formulary does not hold are left out.
  public func loadStock(in store: Store, at now: Instant) async throws {
    let batches = try DemoBatch.bundled()
    let today = facility.zone.date(of: now)
    try await store.write { tx in
      for batch in batches {
        guard let drug = try FormularyDrug.find(batch.drug, in: tx)?.drug else { continue }
        _ = try StockBatch.receive(
          batch.quantity, of: drug, lot: batch.lot, expiresOn: batch.expiresOn(loadedOn: today), at: facility.id,
          by: practitioners[.apoteker]?.id, now: now, in: tx)
      }
    }
  }
}
