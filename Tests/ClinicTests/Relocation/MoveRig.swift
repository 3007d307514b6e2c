import Foundation
import Journal
import Store
import Synchronization
import Testing
import Vocabulary

@testable import Clinic

/// Two Puskesmas, each in a database of its own, and the move of the first into the second's.
struct MoveRig {
  static let now = CopyRig.now

  let source: CopyRig
  let target: CopyRig
  var size = 50

  init(from: Store.Engine = .standard, to: Store.Engine = .standard, patients: Int = 40) async throws {
    source = try await CopyRig(patients: patients, seed: 1, on: from)
    target = try await CopyRig(patients: 20, seed: 2, on: to)
  }

  var guest: FacilityID { source.demo.facility.id }

  func move(to store: Store? = nil, size: Int? = nil) -> Relocate {
    Relocate(
      from: .init(source.store, name: "asal"), to: .init(store ?? target.store, name: "tujuan"),
      migrations: Schema.migrations, plan: .clinic, clock: .fixed(Self.now), size: size ?? self.size)
  }

  /// Begins to move and is stopped after so many pages.
  func stopped(after pages: Int) async {
    let seen = Mutex(0)
    await stopped { _ in
      seen.withLock { count in
        count += 1
        return count >= pages
      }
    }
  }

  /// Begins to move and is stopped once `isEnough` says so.
  func stopped(when isEnough: @escaping @Sendable (RelocationProgress) -> Bool) async {
    let task = Mutex<Task<Void, any Error>?>(nil)
    let running = Task {
      // Until the task is known there is nothing to stop.
      while task.withLock({ $0 == nil }) { await Task.yield() }
      _ = try await move().run { progress in
        if isEnough(progress) { task.withLock { $0?.cancel() } }
      }
    }
    task.withLock { $0 = running }
    _ = await running.result
  }

  /// What may be in a database after the move: everything of both, but for what belongs to a database itself.
  static func lines(of store: Store) async throws -> [String: [String]] {
    try await store.read { tx in
      var lines: [String: [String]] = [:]
      for planned in try PlannedTable.all(.clinic, in: tx) where planned.comesOver {
        var found: [String] = []
        try tx.eachRow(of: planned.table) { row in
          var line: [UInt8] = []
          RowLine.append(zip(planned.table.columns, row).filter { !$0.0.isCounted }.map(\.1), to: &line)
          found.append(String(decoding: line, as: UTF8.self))
        }
        lines[planned.name] = found.sorted()
      }
      return lines
    }
  }

  /// What the target must hold in the end.
  func expected() async throws -> [String: [String]] {
    let lists = ["diagnosis_code", "procedure_code", "region", "drug_product", "loinc_test", "drug"]
    return try await Self.lines(of: source.store).merging(Self.lines(of: target.store)) { $0 + $1 }
      .reduce(into: [:]) { all, table in
        let isShared = lists.contains(table.key) || table.key.hasPrefix("laboratory_")
        all[table.key] = isShared ? Set(table.value).sorted() : table.value.sorted()
      }
  }

  func deliver(_ key: String, _ state: DeliveryState) async throws {
    try await source.store.write { [guest] tx in
      try tx.execute(
        """
        INSERT INTO delivery (id, facility, destination, kind, key, state, created_at, due_at, lease_until, holder)
        VALUES (\(ID<Fact>(at: Self.now).text), \(guest), 'tempat', 'Hal', \(key), \(state), \(Self.now),
          \(Self.now), \(Self.now), 'peladen')
        """)
    }
  }
}
