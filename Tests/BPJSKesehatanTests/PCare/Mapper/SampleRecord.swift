import Clinic
import Store
import Vocabulary

@testable import BPJSKesehatan

/// The record of one visit at the invented Puskesmas, for a test to change, and the mapper under test.
struct SampleRecord {
  let demo: DemoPuskesmas
  let mapper = PCareMapper(PCareSamples.mapping)

  init() async throws {
    let store = try await Schema.temporaryStore()
    demo = try await DemoPuskesmas.seed(in: store, at: PCareSamples.morning)
    try store.close()
  }

  func record(_ change: (inout EncounterRecord) -> Void = { _ in }) throws -> EncounterRecord {
    var record = try PCareSamples.record(demo: demo)
    change(&record)
    return record
  }

  /// What stands in the way of sending the changed record.
  func sentences(_ change: (inout EncounterRecord) -> Void) throws -> [String] {
    mapper.problems(of: try record(change)).map(\.sentence)
  }
}
