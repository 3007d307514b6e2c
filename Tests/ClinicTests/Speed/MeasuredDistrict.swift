import Store
import Vocabulary

@testable import Clinic

/// A Puskesmas with so many patients, and a morning in which a hundred of them wait.
struct MeasuredDistrict {
  static let waiting = 100

  let store: Store
  let demo: DemoPuskesmas
  let context: Context
  /// Somebody with visits who does not wait today.
  let patient: Patient
  let visit: Encounter

  init(patients: Int) async throws {
    store = try await ReferenceStore.empty()
    let now = ReferenceStore.now
    demo = try await DemoPuskesmas.seed(in: store, at: now)
    let facility = demo.facility.id
    let context = Context(actor: demo.actor(.loket), role: .loket, now: now, zone: demo.facility.zone)
    self.context = context
    try await DemoDistrict(facility: facility, patients: patients, visits: 3 * patients).fill(store, at: now)
    let rooms = Array(demo.rooms.values)
    try await store.write { tx in
      let some: [PatientID] = try tx.all("SELECT id FROM patient ORDER BY search_key LIMIT \(Self.waiting)") {
        try $0["id"]
      }
      guard let room = rooms.first(where: { $0.letter == "A" }) else { throw Refusal.notFound("A") }
      for patient in some {
        _ = try RegisterVisit(patient: patient, room: room.id, payer: .general).perform(in: tx, context)
      }
    }
    (patient, visit) = try await store.read { tx in
      let visit = try tx.first(
        "SELECT * FROM encounter WHERE status = 'finished' AND patient IN (SELECT id FROM patient WHERE search_key > 300 AND search_key < 400) LIMIT 1",
        Encounter.init)
      guard let visit, let patient = try Patient.find(visit.patient, in: tx) else {
        throw Refusal.notFound("Kunjungan")
      }
      return (patient, visit)
    }
    // What autovacuum does after some minutes; SQLite runs without.
    if Store.Engine.standard == .postgresql { try await store.write { try $0.execute("ANALYZE") } }
  }

  var room: RoomID {
    get throws {
      guard let room = demo.rooms["umum"] else { throw Refusal.notFound("umum") }
      return room.id
    }
  }
}
