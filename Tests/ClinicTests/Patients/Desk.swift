import Clinic
import Store
import Vocabulary

/// The counter of the invented Puskesmas on a Friday morning, 20 November 2026, 08.00 WIB.
struct Desk {
  static let day = CalendarDate(dayNumber: 20_777)
  static let morning = FacilityZone.wib.instant(on: day, hour: 8)

  let store: Store
  let demo: DemoPuskesmas

  init() async throws {
    store = try await Schema.temporaryStore()
    demo = try await DemoPuskesmas.seed(in: store, at: Self.morning)
  }

  /// In a database that is there already.
  init(store: Store, demo: DemoPuskesmas) {
    self.store = store
    self.demo = demo
  }

  /// The clinic so many minutes after eight.
  func clinic(minutes: Int = 0) -> Clinic {
    Clinic(store: store, clock: .fixed(Self.morning + .seconds(60 * minutes)))
  }

  func room(_ key: String) throws -> Room {
    guard let room = demo.rooms[key] else { throw Refusal.notFound(key) }
    return room
  }

  /// Registers somebody who must not be known yet.
  @discardableResult
  func patient(_ form: PatientForm) async throws -> Patient {
    let outcome = try await clinic().run(RegisterPatient(form), by: demo.actor(.loket))
    guard case .registered(let patient) = outcome else { throw Refusal.conflict("\(outcome)") }
    return patient
  }

  func visit(
    _ patient: Patient, to room: String = "umum", priority: Bool = false, minutes: Int = 0
  ) async throws -> VisitRegistration {
    try await clinic(minutes: minutes).run(
      RegisterVisit(patient: patient.id, room: try self.room(room).id, payer: .general, priority: priority),
      by: demo.actor(.loket))
  }
}

extension PatientForm {
  /// An invented woman born on 12 March 1985; `serial` (9000–9999) tells one from another.
  static func siti(_ name: String = "Siti Rahmawati", serial: Int = 9001) -> PatientForm {
    PatientForm([
      .name: name, .nik: "320413520385\(serial)", .birthDate: "12-03-1985", .sex: "female",
      .address: "Jl. Pamekaran 5", .rt: "2", .rw: "5",
    ])
  }

  /// An invented man born on 17 August 1945.
  static func ujang(_ name: String = "Ujang Sutisna", serial: Int = 9002) -> PatientForm {
    PatientForm([.name: name, .nik: "320413170845\(serial)", .jknNumber: "000123456\(serial)"])
  }

  func with(_ field: PatientField, _ text: String) -> PatientForm {
    var form = self
    form[field] = text
    return form
  }
}
