import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite(
  "On a divided database the pages of the day look into their facility's partition only",
  .enabled("SEHAT_TEST_DATABASE names no PostgreSQL", { Store.Engine.standard == .postgresql }))
struct PartitionPlanTests {
  @Test("Queue, expected bookings, search by name and number, and the signed record")
  func onePartition() async throws {
    let desk = try await Desk()
    try await desk.store.partition(Schema.migrations, into: Store.Engine.testPartitions ?? 4)
    let facility = desk.demo.facility.id
    let room = try desk.room("umum").id
    let search = PatientQueries(facility: facility, limit: 20)
    let record = RecordVersion(
      facility: facility, encounter: EncounterID(stored: "e"), patient: PatientID(stored: "p"), version: 1)
    let questions: [SQL?] = [
      QueueBoard.lines(of: room, facility, on: Desk.day), ExpectedLine.query(room, facility, Desk.day),
      search.nameBegins("siti"), search.nameContains(FoldedText("siti")), search.born(on: Desk.day),
      "SELECT * FROM observation WHERE \(sql: record.condition)",
    ]
    for question in questions + ["3204000000000001", "0001234569002"].flatMap(search.numbered) {
      let question = try #require(question)
      let plan = try await desk.store.read { try $0.plan(of: question) }.joined(separator: "\n")
      let partitions = Set(plan.matches(of: /(?:on|using) [a-z_]+_p(\d+)\b/).map(\.1))
      #expect(partitions.count == 1, "\(plan)")
    }
  }
}
