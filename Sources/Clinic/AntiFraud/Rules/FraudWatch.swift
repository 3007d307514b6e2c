public import Store
public import Vocabulary

/// Looks for fraud at every facility of the database, in what was signed since the last look.
public enum FraudWatch {
  public static func look(in store: Store, at now: Instant) async throws {
    let facilities = try await store.read { try Facility.all(in: $0) }
    for facility in facilities {
      try await store.write(inTurn: [facility.id.text]) { tx in
        try FraudScan(at: facility.id, zone: facility.zone, now: now).run(in: tx)
      }
    }
  }
}
