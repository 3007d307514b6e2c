import Store
import Vocabulary

/// A day at the demo Puskesmas: medicines on the shelves, people in the queues. Everything goes through the
/// clinic's own doors, so that it is journalled and sent like the real thing.
public struct DemoDay: Sendable {
  private let clinic: Clinic
  private let demo: DemoPuskesmas

  public init(_ clinic: Clinic, at demo: DemoPuskesmas) {
    self.clinic = clinic
    self.demo = demo
  }

  /// Puts the bundled batches on the shelves that are not expired. Answers how many.
  public func stock() async throws -> Int {
    let today = demo.facility.zone.date(of: clinic.clock.now())
    var received = 0
    for batch in try DemoBatch.bundled() where batch.expiresOn(loadedOn: today) > today {
      let drug = try await clinic.store.read { try FormularyDrug.find(batch.drug, in: $0)?.drug }
      guard let drug else { continue }
      try await clinic.run(
        ReceiveStock(
          drug: drug, lot: batch.lot, expiresOn: batch.expiresOn(loadedOn: today), quantity: batch.quantity),
        by: demo.actor(.apoteker))
      received += 1
    }
    return received
  }

  /// Registers the bundled people, mothers before their newborns, and puts each into a queue of today. People
  /// who are known already are only put into the queue. Answers how many are in a queue now.
  public func queue() async throws -> Int {
    let today = demo.facility.zone.date(of: clinic.clock.now())
    let desk = demo.actor(.loket)
    var patients: [NIK: PatientID] = [:]
    var queued = 0
    for person in try DemoPatient.bundled() {
      let form = PatientForm(person, mother: person.motherNIK.flatMap { patients[$0] }, asOf: today)
      guard let patient = try await register(form, by: desk) else { continue }
      if let nik = person.nik { patients[nik] = patient }
      guard let room = demo.rooms[person.room] else { continue }
      try await clinic.run(
        RegisterVisit(patient: patient, room: room.id, payer: person.payer, reason: person.complaint),
        by: desk)
      queued += 1
    }
    return queued
  }

  private func register(_ form: PatientForm, by desk: Actor) async throws -> PatientID? {
    switch try await clinic.run(RegisterPatient(form), by: desk) {
    case .registered(let patient), .known(let patient, _): return patient.id
    case .resembles(_, let confirmation):
      let again = try await clinic.run(RegisterPatient(form, confirmation: confirmation), by: desk)
      if case .registered(let patient) = again { return patient.id }
      return nil
    }
  }
}

extension PatientForm {
  /// What the desk would type for a bundled person.
  fileprivate init(_ person: DemoPatient, mother: PatientID?, asOf today: CalendarDate) {
    self.init()
    self[.name] = person.name
    self[.nik] = person.nik?.text ?? ""
    self[.passport] = person.passport ?? ""
    self[.mother] = mother?.text ?? ""
    self[.birthOrder] = mother == nil ? "" : "1"
    self[.birthDate] = TypedDate.write(person.birthDate(asOf: today))
    self[.sex] = person.sex.rawValue
    self[.jknNumber] = person.jknNumber?.text ?? ""
    self[.familyCard] = person.familyCard ?? ""
    self[.phone] = person.phone ?? ""
    self[.rt] = person.rt ?? ""
    self[.rw] = person.rw ?? ""
    self[.region] = person.village ?? ""
    self[.address] = "Kp. Cempaka"
  }
}
