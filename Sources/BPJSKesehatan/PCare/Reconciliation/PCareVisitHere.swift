import Clinic
import Journal
import Store
import Vocabulary

/// One visit as we hold it, with where each of its deliveries stands.
struct PCareVisitHere: Sendable {
  let record: EncounterRecord
  let standing: [String: DeliveryStanding]

  init(_ id: EncounterID, _ records: RecordSource, in tx: ReadTransaction) throws {
    record = try records.read(id, tx)
    standing = try DeliveryDesk.standing(of: id, at: PCareItem.destination, in: tx)
  }

  var id: EncounterID { record.encounter.id }
  var isCancelled: Bool { record.encounter.status == .cancelled }
  var card: String? { (record.encounter.jknNumber ?? record.patient.jknNumber)?.text }
  var poli: String? { record.room.bpjsPoli }

  func standing(of item: PCareItem) -> DeliveryStanding? { standing[item.key] }

  /// P-Care's name of what arrived.
  func name(of item: PCareItem) -> String? {
    standing(of: item).flatMap { $0.state == .delivered ? $0.remoteID : nil }
  }

  /// P-Care's names of everything of this kind that arrived, also of what the record dropped since.
  func names(_ isOne: (PCareItem) -> Bool) -> [String] {
    standing.keys.compactMap { key in PCareItem(key: key).flatMap { isOne($0) ? name(of: $0) : nil } }
  }

  /// Whether something of this kind is still on its way, so that a difference says nothing yet.
  func awaits(_ isOne: (PCareItem) -> Bool) -> Bool {
    standing.contains { key, standing in standing.isOpen && PCareItem(key: key).map(isOne) == true }
  }
}
