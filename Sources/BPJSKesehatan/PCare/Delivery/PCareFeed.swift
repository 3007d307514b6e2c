import Clinic
public import Journal
public import Store
import Vocabulary

/// Turns what happens to a JKN patient into what P-Care must hear: the registration on arrival, the visit after the
/// signature with its procedures, the medicines once they are handed over. Each waits for what it belongs to.
public struct PCareFeed: Subscriber {
  public let name = "pcare"
  public let kinds: Set<String> = PCareClubPlan.kinds.union([
    FactKind.encounterArrived, FactKind.encounterCancelled, FactKind.encounterSigned,
    FactKind.encounterCorrected, FactKind.prescriptionHandedOver, FactKind.laboratoryReported,
  ])

  private let mapper: PCareMapper
  private let records: RecordSource

  public init(mapper: PCareMapper, records: RecordSource = .clinic) {
    self.mapper = mapper
    self.records = records
  }

  public func handle(_ entry: Entry, in tx: WriteTransaction) throws {
    guard !PCareClubPlan.kinds.contains(entry.kind) else {
      return try DeliveryPlan.add(PCareClubPlan.planned(entry, in: tx), at: entry.at, in: tx)
    }
    guard let fact = try entry.payload(as: EncounterFact.self) else { return }
    let record = try records.read(fact.encounter, tx)
    guard mapper.concerns(record) else { return }
    let findings = try PCareFindingsPlan(record: record, mapper: mapper).planned(entry, in: tx)
    try DeliveryPlan.add(plan(entry.kind, fact, record) + findings, at: entry.at, in: tx)
  }

  private func plan(_ kind: String, _ fact: EncounterFact, _ record: EncounterRecord) -> [PlannedDelivery] {
    let id = record.encounter.id
    func planned(
      _ item: PCareItem, needs: [PCareItem] = [], supersedes: [PCareItem] = []
    ) -> PlannedDelivery {
      PlannedDelivery(
        destination: PCareItem.destination, kind: item.kind, key: item.key, facility: record.facility.id,
        patient: record.patient.id, encounter: id, needs: needs.map(\.key), supersedes: supersedes.map(\.key))
    }
    let alike = PCareTwins.tindakan(of: record, mapper)
    let tindakan = mapper.tindakan(of: record).map { procedure in
      planned(
        .tindakan(procedure.id),
        needs: [.kunjungan(id)] + (alike[procedure.id].map { [.tindakan($0)] } ?? []))
    }
    switch kind {
    case FactKind.encounterArrived:
      return [planned(.pendaftaran(id))]
    case FactKind.encounterCancelled:
      return [
        planned(.cancellation(id), needs: [.pendaftaran(id)], supersedes: [.pendaftaran(id), .mcu(id)])
      ]
    case FactKind.encounterSigned:
      return [planned(.kunjungan(id), needs: [.pendaftaran(id)])] + tindakan
    case FactKind.encounterCorrected:
      let earlier = (2..<max(2, fact.version)).map { PCareItem.correction(id, version: $0) }
      let correction = PCareItem.correction(id, version: fact.version)
      let adjustment = planned(
        .adjustment(id, version: fact.version), needs: [correction],
        supersedes: (2..<max(2, fact.version)).map { .adjustment(id, version: $0) })
      return [planned(correction, needs: [.kunjungan(id)], supersedes: earlier), adjustment] + tindakan
    case FactKind.prescriptionHandedOver:
      let items = record.prescriptions.filter { fact.part == nil || $0.id.text == fact.part }.flatMap(\.items)
      let alike = PCareTwins.obat(of: record, mapper)
      return items.map { item in
        let first = record.prescriptions.lazy.compactMap { mapper.firstOfCompound(item, of: $0) }.first
        let before = [alike[item.id], first?.id].compactMap { $0 }.map { PCareItem.obat($0) }
        return planned(.obat(item.id), needs: [.kunjungan(id)] + before)
      }
    default:
      return []
    }
  }
}
