import Clinic
import Vocabulary

/// Things of one visit that look the same at P-Care, which refuses no doubles and keeps no name of ours. Each
/// waits for the one before it, so that what is found there after a lost answer can belong to one of them only.
enum PCareTwins {
  /// Of each drug line that was handed over the line before it that looks the same.
  static func obat(
    of record: EncounterRecord, _ mapper: PCareMapper
  ) -> [MedicationRequestID: MedicationRequestID] {
    let handedOver = record.prescriptions.compactMap { prescription in
      prescription.handedOverAt.map { (at: $0, prescription: prescription) }
    }
    let lines = handedOver.sorted { $0.at < $1.at }.flatMap { _, prescription in
      prescription.items.map { ($0.id, mapper.obat($0, of: prescription, noKunjungan: "")) }
    }
    return before(lines)
  }

  /// Of each procedure the one before it that goes by the same code. By age, which no correction changes.
  static func tindakan(of record: EncounterRecord, _ mapper: PCareMapper) -> [ProcedureID: ProcedureID] {
    let procedures = mapper.tindakan(of: record).sorted { $0.id.text < $1.id.text }
    return before(procedures.map { ($0.id, mapper.tindakan($0, noKunjungan: "")?.kdTindakan) })
  }

  private static func before<Name: Hashable, Look: Equatable>(_ things: [(Name, Look)]) -> [Name: Name] {
    var twins: [Name: Name] = [:]
    for (index, thing) in things.enumerated() {
      twins[thing.0] = things[..<index].last { $0.1 == thing.1 }?.0
    }
    return twins
  }
}
