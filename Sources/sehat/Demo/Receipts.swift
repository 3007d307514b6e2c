import Clinic
import Foundation
import Journal
import Store
import Vocabulary

/// The receipts of one visit: waited for, and printed as a table.
struct Receipts {
  let store: Store
  let encounter: EncounterID
  let zone: FacilityZone

  struct Line {
    let destination: String
    let kind: String
    let key: String
    let state: DeliveryState
    let remoteID: String?
    let deliveredAt: Instant?
    let problem: String?
  }

  /// Waits until nothing of the visit is under way any more, at most `patience`.
  func settled(within patience: Duration) async throws -> [Line] {
    let deadline = ContinuousClock.now + patience
    var lines = try await read()
    var quiet = 0
    // Quiet twice in a row: the subscribers may still be turning the last facts into deliveries.
    while quiet < 4, ContinuousClock.now < deadline {
      try await Task.sleep(for: .milliseconds(250))
      lines = try await read()
      let open = lines.contains { [.waiting, .sending, .retry].contains($0.state) }
      quiet = lines.isEmpty || open ? 0 : quiet + 1
    }
    return lines
  }

  private func read() async throws -> [Line] {
    try await store.read { [encounter] tx in
      try tx.all(
        """
        SELECT destination, kind, key, state, remote_id, delivered_at, problem FROM delivery
        WHERE encounter = \(encounter) ORDER BY destination DESC, delivered_at, key
        """
      ) { row in
        Line(
          destination: try row["destination"], kind: try row["kind"], key: try row["key"],
          state: try row["state"], remoteID: try row["remote_id"], deliveredAt: try row["delivered_at"],
          problem: try row["problem"])
      }
    }
  }

  /// Resource, our id, their id, time.
  func table(_ lines: [Line]) -> String {
    var rows = [["Tujuan", "Resource", "Nomor kami", "Nomor mereka", "Waktu"]]
    for line in lines where line.state != .superseded {
      rows.append([
        line.destination, line.kind, line.key, line.remoteID ?? line.problem ?? line.state.word,
        line.deliveredAt.map(clock) ?? "—",
      ])
    }
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: "  ")
    }.joined(separator: "\n")
  }

  private func clock(_ instant: Instant) -> String {
    let time = zone.time(of: instant)
    return [time.hour, time.minute, time.second].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ".")
  }
}
