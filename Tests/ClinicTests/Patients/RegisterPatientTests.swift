import Clinic
import Journal
import Store
import Testing
import Vocabulary

@Suite("Registering a patient")
struct RegisterPatientTests {
  @Test("Record numbers are given without gaps")
  func recordNumbers() async throws {
    let desk = try await Desk()
    let first = try await desk.patient(.siti())
    _ = try? await desk.patient(.siti())
    let second = try await desk.patient(.ujang())
    #expect(first.medicalRecordNumber.text == "00000001")
    #expect(second.medicalRecordNumber.text == "00000002")
  }

  @Test("Two desks that register the same person at once get one patient")
  func atOnce() async throws {
    let desk = try await Desk()
    let outcomes = try await withThrowingTaskGroup(of: PatientRegistration.self) { group in
      for _ in 0..<12 {
        group.addTask { try await desk.clinic().run(RegisterPatient(.siti()), by: desk.demo.actor(.loket)) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(outcomes.compactMap(\.patient?.id)).count == 1)
    #expect(outcomes.count { if case .registered = $0 { true } else { false } } == 1)
    let count: Int? = try await desk.store.read { try $0.value("SELECT COUNT(*) FROM patient") }
    #expect(count == 1)
  }

  @Test(
    "A known NIK, card or passport leads to the patient who has it",
    arguments: [PatientField.nik, .jknNumber])
  func known(_ field: PatientField) async throws {
    let desk = try await Desk()
    let known = try await desk.patient(.ujang())
    var form = PatientForm.ujang("Orang Lain", serial: 9500)
    form[field] = field == .nik ? known.nik?.text ?? "" : known.jknNumber?.text ?? ""
    let outcome = try await desk.clinic().run(RegisterPatient(form), by: desk.demo.actor(.loket))
    #expect(outcome == .known(known, field))
  }

  @Test("Somebody alike is shown first, and saved only when it is said so of these very people")
  func resembling() async throws {
    let desk = try await Desk()
    let clinic = desk.clinic()
    let loket = desk.demo.actor(.loket)
    let known = try await desk.patient(.siti())
    let typed = PatientForm([
      .name: "Siti Rachmawati", .passport: "B7654321", .birthDate: "12/3/85", .sex: "female",
    ])
    let outcome = try await clinic.run(RegisterPatient(typed), by: loket)
    guard case .resembles(let similar, let confirmation) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(similar == [known])
    let stale = try await clinic.run(RegisterPatient(typed, confirmation: "lain"), by: loket)
    #expect(stale == outcome)
    let saved = try await clinic.run(RegisterPatient(typed, confirmation: confirmation), by: loket)
    #expect(saved.patient?.citizenship == "WNA")
  }

  @Test("Two people with a NIK of their own and the same name and birth date are two people")
  func namesakes() async throws {
    let desk = try await Desk()
    try await desk.patient(.siti(serial: 9001))
    let other = try await desk.patient(.siti(serial: 9876))
    #expect(other.medicalRecordNumber.text == "00000002")
  }

  @Test("A newborn is known by the mother and the place in the birth; twins are two")
  func newborns() async throws {
    let desk = try await Desk()
    let mother = try await desk.patient(.siti())
    let first = PatientForm([
      .name: "By. Ny. Siti Rahmawati", .mother: "1", .birthDate: "12-11-2026", .sex: "male", .birthOrder: "1",
    ])
    let born = try await desk.patient(first)
    #expect(born.mother == mother.id)
    let twin = try await desk.patient(first.with(.birthOrder, "2").with(.sex, "female"))
    #expect(twin.birthOrder == 2)
    let again = try await desk.clinic().run(RegisterPatient(first), by: desk.demo.actor(.loket))
    #expect(again == .known(born, .birthOrder))
  }

  @Test("A mother who is a man, a child or unknown is told beside the field")
  func wrongMother() async throws {
    let desk = try await Desk()
    try await desk.patient(.ujang())
    for typed in ["1", "77", "entah"] {
      let form = PatientForm([.name: "By. Ny. X Y", .mother: typed, .birthDate: "12-11-2026", .sex: "male"])
      do {
        _ = try await desk.clinic().run(RegisterPatient(form), by: desk.demo.actor(.loket))
        Issue.record("accepted \(typed)")
      } catch let problems as Problems {
        #expect(problems["ibu"] != nil)
      }
    }
  }

  @Test("Registration is written down once, without what was typed")
  func journalled() async throws {
    let desk = try await Desk()
    let patient = try await desk.patient(.siti())
    let entries = try await desk.store.read { try Journal.entries(of: patient.id, limit: 10, in: $0) }
    #expect(entries.map(\.kind) == [FactKind.patientRegistered])
    #expect(entries.first?.payload?.contains("Siti") == false)
  }

  @Test("A head of the Puskesmas may not register", arguments: [Role.kepala, .apoteker, .adminDinas])
  func refused(_ role: Role) async throws {
    let desk = try await Desk()
    await #expect(throws: Refusal.forbidden(.registerPatient)) {
      try await desk.clinic().run(RegisterPatient(.siti()), by: desk.demo.actor(role))
    }
  }
}
