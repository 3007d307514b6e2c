import Clinic
import Journal
import Store
import Vocabulary

/// When the laboratory's findings of a visit go out: once it is signed and there is a released report, after the visit itself;
/// and again when what they say may have changed since.
struct PCareFindingsPlan {
  let record: EncounterRecord
  let mapper: PCareMapper

  private static let kinds: Set<String> = [
    FactKind.laboratoryReported, FactKind.encounterSigned, FactKind.encounterCorrected,
  ]

  func planned(_ entry: Entry, in tx: ReadTransaction) throws -> [PlannedDelivery] {
    guard Self.kinds.contains(entry.kind), record.encounter.status != .cancelled else { return [] }
    let id = record.encounter.id
    let item = PCareItem.mcu(id)
    let standing = try DeliveryDesk.standing(of: id, at: PCareItem.destination, in: tx)
    guard let known = standing[item.key] else {
      // Not before the signature: a visit that is never signed never goes, and these would wait for it for ever.
      let isThere = record.encounter.status == .finished && mapper.mcu(of: record, noKunjungan: "") != nil
      return isThere ? [planned(item, needs: [.kunjungan(id)])] : []
    }
    // What has not been taken up yet will be read as it stands then. The signature changes no result.
    guard known.state != .waiting, entry.kind != FactKind.encounterSigned else { return [] }
    let earlier = standing.filter { $0.value.isOpen }.keys.compactMap(PCareItem.init(key:)).filter {
      if case .mcuChange = $0 { true } else { false }
    }
    let isAwaited = known.state != .delivered && known.state != .superseded
    return [
      planned(
        .mcuChange(id, revision: Int(entry.sequence)), needs: [isAwaited ? item : .kunjungan(id)],
        supersedes: earlier)
    ]
  }

  private func planned(
    _ item: PCareItem, needs: [PCareItem], supersedes: [PCareItem] = []
  ) -> PlannedDelivery {
    PlannedDelivery(
      destination: PCareItem.destination, kind: item.kind, key: item.key, facility: record.facility.id,
      patient: record.patient.id, encounter: record.encounter.id, needs: needs.map(\.key),
      supersedes: supersedes.map(\.key))
  }
}
