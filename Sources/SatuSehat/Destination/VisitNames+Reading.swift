public import Clinic
import Journal
public import Store
import Vocabulary

extension VisitNames {
  /// What is known of one visit's names at the platform, read anew for every delivery: what was delivered a
  /// moment ago must be seen.
  public static func read(for record: EncounterRecord, in tx: ReadTransaction) throws -> VisitNames {
    let patient = Named.patient(record.patient.id)
    let room = Named.room(record.room.id)
    let workers = record.practitioners.keys.map { ($0, Named.practitioner($0)) }
    let known = try NameTable.find(
      [patient, room] + workers.map(\.1), at: record.facility.id, in: tx)
    var names = VisitNames(patient: known[patient].map { "Patient/\($0)" })
    names.rooms[record.room.id] = known[room].map { "Location/\($0)" }
    for (id, named) in workers { names.practitioners[id] = known[named].map { "Practitioner/\($0)" } }
    let sent = try DeliveryDesk.remoteIDs(of: record.encounter.id, at: SatuSehat.destination, in: tx)
    for (text, remoteID) in sent {
      guard let key = ResourceKey(text), key.revision == nil else { continue }
      names.resources[key] = "\(key.type.rawValue)/\(remoteID)"
    }
    return names
  }
}
