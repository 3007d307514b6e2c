import Clinic
import Journal
import Store
import Testing
import Vocabulary

@Suite("Registering a visit")
struct RegisterVisitTests {
  @Test("Visit numbers count the day, ticket numbers the room")
  func numbers() async throws {
    let desk = try await Desk()
    let siti = try await desk.visit(try await desk.patient(.siti()))
    let ujang = try await desk.visit(try await desk.patient(.ujang()), to: "lansia")
    #expect(siti.encounter.number == "20261120-0001")
    #expect(ujang.encounter.number == "20261120-0002")
    #expect(siti.ticket.label == "A-001")
    #expect(ujang.ticket.label == "D-001")
    #expect(siti.encounter.status == .arrived)
  }

  @Test("A second try the same day gives the first number again, also from two desks at once")
  func once() async throws {
    let desk = try await Desk()
    let patient = try await desk.patient(.siti())
    let visits = try await withThrowingTaskGroup(of: VisitRegistration.self) { group in
      for _ in 0..<8 { group.addTask { try await desk.visit(patient) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(visits.map(\.ticket.id)).count == 1)
    #expect(visits.count(where: \.isNew) == 1)
  }

  @Test("The arrival is told to whoever subscribes")
  func fact() async throws {
    let desk = try await Desk()
    let patient = try await desk.patient(.siti())
    let visit = try await desk.visit(patient)
    let entry = try await desk.store.read { try Journal.entries(of: patient.id, limit: 1, in: $0).first }
    #expect(entry?.kind == FactKind.encounterArrived)
    #expect(entry?.subject == "Encounter/\(visit.encounter.id)")
    #expect(try entry?.payload(as: EncounterFact.self) == EncounterFact(encounter: visit.encounter.id))
  }

  @Test("JKN without a card, a laboratory as poli, and an endless complaint are told beside their fields")
  func problems() async throws {
    let desk = try await Desk()
    let patient = try await desk.patient(.siti())
    let visit = RegisterVisit(
      patient: patient.id, room: try desk.room("laboratorium").id, payer: .jknHere,
      reason: String(repeating: "a", count: 301))
    do {
      try await desk.clinic().run(visit, by: desk.demo.actor(.loket))
      Issue.record("accepted")
    } catch let problems as Problems {
      #expect(problems[VisitField.payer] != nil)
      #expect(problems[VisitField.room] != nil)
      #expect(problems[VisitField.reason] != nil)
    }
    let count: Int? = try await desk.store.read { try $0.value("SELECT COUNT(*) FROM encounter") }
    #expect(count == 0)
  }

  @Test("Who died is not registered")
  func deceased() async throws {
    let desk = try await Desk()
    let patient = try await desk.patient(.siti().with(.deceasedOn, "01-11-2026"))
    await #expect(throws: Problems.self) { try await desk.visit(patient) }
  }

  @Test("The form proposes the last poli, the payer, and precedence by age")
  func preparation() async throws {
    let desk = try await Desk()
    let patient = try await desk.patient(.ujang())
    let loket = desk.demo.actor(.loket)
    let first = try await desk.clinic().read(PrepareVisit(patient.id), by: loket)
    #expect(first.payer == .jknHere)
    #expect(first.priority)
    _ = try await desk.visit(patient, to: "lansia")
    let second = try await desk.clinic().read(PrepareVisit(patient.id), by: loket)
    #expect(second.room == (try desk.room("lansia").id))
    #expect(second.today.count == 1)
    #expect(second.offers.first { $0.id == second.room }?.waiting == 1)
  }
}
