import Clinic
import Foundation
import Journal
import Store
import Synchronization
import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("The record of a visit on its way")
struct RecordMemoryTests {
  private static let card = "0001234560001"

  @Test("It is read once for its pieces, and anew after something happened; a receipt is nothing new")
  func once() async throws {
    try await PCareRig.run { rig in
      let record = try rig.newRecord(card: Self.card)
      let reads = Mutex(0)
      let counted = RecordSource({ id, tx in
        reads.withLock { $0 += 1 }
        return try rig.reader.read(id, tx)
      })
      let now = Mutex(ContinuousClock.now)
      let memory = RecordMemory { now.withLock { $0 } }
      func status() async throws -> Encounter.Status {
        try await rig.store.read { tx in
          try memory.record(of: record.encounter.id, patient: record.patient.id, counted, in: tx)
            .encounter.status
        }
      }
      try await rig.happened([FactKind.encounterArrived], to: record)
      for _ in 0..<3 { _ = try await status() }
      try await rig.happened([DeliveryDesk.receipt], to: record)
      _ = try await status()
      #expect(reads.withLock { $0 } == 1)
      var changed = record
      changed.encounter.status = .inProgress
      rig.keep(changed)
      try await rig.happened([FactKind.encounterTriaged], to: record)
      #expect(try await status() == .inProgress)
      #expect(reads.withLock { $0 } == 2)
      now.withLock { $0 += .seconds(1) }
      _ = try await status()
      #expect(reads.withLock { $0 } == 3)
    }
  }
}
