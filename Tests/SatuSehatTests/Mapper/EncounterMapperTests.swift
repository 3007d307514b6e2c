import FHIR
import Testing
import Vocabulary

@testable import SatuSehat

@Suite("Encounter")
struct EncounterMapperTests {
  private let visit = SampleVisit()

  private func encounter(_ stage: SampleVisit.Stage, _ step: EncounterStep) throws -> FHIR.Encounter {
    try MappedVisit(visit.record(stage)).mapping.encounter(step)
  }

  @Test("Registration is an arrived encounter without an id and without an end")
  func arrived() throws {
    let arrived = try encounter(.arrived, .arrived)
    #expect(arrived.id == nil)
    #expect(arrived.status == .arrived)
    #expect(arrived.period == Period(start: DateTime("2026-01-05T01:00:00+00:00")))
    #expect(arrived.statusHistory.map(\.status) == [.arrived])
    #expect(arrived.class.code == "AMB")
    #expect(arrived.serviceProvider?.reference == "Organization/100026555")
    #expect(arrived.identifier.first?.system == "http://sys-ids.kemkes.go.id/encounter/100026555")
    #expect(arrived.participant.first?.type.first?.coding.first?.code == "ATND")
    #expect(arrived.location.first?.location.reference == "Location/dc01c797-547a-4e4d-97cd-4ece0630e380")
  }

  @Test("The examination says everything again, with the platform's id, and closes the first state")
  func inProgress() throws {
    let running = try encounter(.started, .inProgress)
    #expect(running.id == "0f1f8d9c-6f3e-4c55-9a6e-5a6b8a2f3c11")
    #expect(running.status == .inProgress)
    #expect(running.statusHistory.map(\.status) == [.arrived, .inProgress])
    #expect(running.statusHistory[0].period.end == running.statusHistory[1].period.start)
    #expect(running.identifier == (try encounter(.arrived, .arrived)).identifier)
    #expect(running.period?.end == nil)
  }

  @Test("The end names diagnoses by rank, the complaint without one, the way home, and closes every state")
  func finished() throws {
    let finished = try encounter(.signed, .finished)
    #expect(finished.status == .finished)
    #expect(finished.statusHistory.map(\.status) == [.arrived, .inProgress, .finished])
    #expect(finished.statusHistory.allSatisfy { $0.period.start != nil && $0.period.end != nil })
    #expect(finished.period?.end == DateTime("2026-01-05T02:00:00+00:00"))
    #expect(finished.diagnosis.map(\.rank) == [1, 2, nil])
    #expect(finished.diagnosis.map { $0.use?.coding.first?.code } == ["DD", "DD", "CC"])
    #expect(finished.hospitalization?.dischargeDisposition?.coding.first?.code == "home")
  }

  @Test("A visit without a diagnosis cannot be finished, and says where to mend it")
  func noDiagnosis() throws {
    var record = visit.record(.signed)
    record.conditions = []
    let mapping = MappedVisit(record).mapping
    let problem = #expect(throws: MappingProblem.self) { try mapping.encounter(.finished) }
    #expect(problem?.kind == .needsAttention)
    #expect(problem?.remedy == .encounter(record.encounter.id))
  }

  @Test("Clocks that ran backwards give states that touch, never a negative time")
  func monotonic() throws {
    var record = visit.record(.signed)
    record.encounter.startedAt = SampleVisit.minute(-5)
    record.encounter.finishedAt = SampleVisit.minute(-10)
    let finished = try MappedVisit(record).mapping.encounter(.finished)
    let moments = finished.statusHistory.flatMap { [$0.period.start, $0.period.end] }.compactMap(\.self)
    #expect(moments == moments.sorted())
  }
}
