public import Store
public import Vocabulary

extension EncounterBundle {
  /// The bundle of a stored visit, with what the platform has named so far.
  /// - Returns: nil when there is no such visit.
  public static func read(
    _ encounter: EncounterID, organization: String, form: Form, records: RecordSource, store: Store
  ) async throws -> EncounterBundle? {
    try await store.read { tx in
      guard let record = try records.load(encounter, tx) else { return nil }
      let known = try VisitNames.read(for: record, in: tx)
      return EncounterBundle(of: record, organization: organization, form: form, known: known)
    }
  }
}
