public import Clinic
import Vocabulary

/// Our record of a visit as P-Care's messages. Pure: the same record gives the same messages.
public struct PCareMapper: Sendable {
  let mapping: PCareMapping

  public init(_ mapping: PCareMapping = PCareMapping()) { self.mapping = mapping }

  /// Whether P-Care is concerned at all: visits that JKN pays.
  public func concerns(_ record: EncounterRecord) -> Bool { record.encounter.payer.isJKN }

  /// Everything that P-Care would refuse, told before anything is sent; empty when the record may go.
  public func problems(of record: EncounterRecord) -> [PCareProblem] {
    guard concerns(record) else { return [] }
    var found: [PCareProblem] = []
    func collect(_ map: () throws(PCareProblems) -> Void) {
      do { try map() } catch { found += error.all.filter { !found.contains($0) } }
    }
    collect { () throws(PCareProblems) in _ = try pendaftaran(of: record, provider: "") }
    if record.encounter.isSigned || record.encounter.status == .inProgress {
      collect { () throws(PCareProblems) in _ = try kunjungan(of: record) }
    }
    return found
  }
}
