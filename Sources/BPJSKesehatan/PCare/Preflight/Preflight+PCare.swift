public import Clinic
public import Store

extension Preflight {
  /// What P-Care would not take of a visit as it stands.
  public static func pcare(
    _ mapper: PCareMapper, store: Store, records: RecordReader = .clinic
  ) -> Preflight {
    Preflight { encounter in
      let record = try await store.read { try records.read(encounter, $0) }
      return mapper.problems(of: record).map { problem in
        PreflightProblem(
          destination: PCareItem.destination, kind: "kunjungan", sentence: problem.sentence,
          remedy: problem.remedy)
      }
    }
  }
}
