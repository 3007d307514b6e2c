public import Clinic
public import Store
public import Vocabulary

extension Preflight {
  /// What SATUSEHAT would not take of a visit as it stands.
  public static func satusehat(records: RecordSource, store: Store, clock: WallClock) -> Preflight {
    Preflight { encounter in
      let record = try await store.read { try records.load(encounter, $0) }
      return record.map { SatuSehatPreflight.problems(of: $0, at: clock.now()) } ?? []
    }
  }
}
