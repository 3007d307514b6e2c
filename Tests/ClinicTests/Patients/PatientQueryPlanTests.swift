import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("Searching a million patients reads an index, never the table")
struct PatientQueryPlanTests {
  private let queries = PatientQueries(facility: FacilityID(stored: "f"), limit: 20)

  private func plan(_ sql: SQL) async throws -> String {
    let desk = try await Desk()
    return try await desk.store.read { try $0.plan(of: sql) }.joined(separator: "\n")
  }

  @Test("By the beginning of a name")
  func name() async throws {
    let plan = try await plan(queries.nameBegins("siti"))
    #expect(plan.contains("USING INDEX patient_name (facility=? AND folded_name>? AND folded_name<?)"))
    #expect(!plan.contains("TEMP B-TREE"))
  }

  @Test("By fragments of a name")
  func fragments() async throws {
    let plan = try await plan(try #require(queries.nameContains(FoldedText("rah siti"))))
    #expect(plan.contains("SEARCH patient USING INTEGER PRIMARY KEY"))
    #expect(plan.contains("VIRTUAL TABLE INDEX"))
    #expect(!plan.contains("SCAN patient\n") && !plan.hasSuffix("SCAN patient"))
  }

  @Test("By a number, whole or begun")
  func numbers() async throws {
    for query in queries.numbered("3204131708459002") {
      let plan = try await plan(query)
      #expect(plan.hasPrefix("SEARCH patient USING INDEX"), "\(plan)")
      #expect(plan.contains("facility=? AND"), "\(plan)")
    }
  }

  @Test("By a birth date, and the last visit of a hit")
  func dates() async throws {
    #expect(try await plan(queries.born(on: Desk.day)).contains("(facility=? AND birth_date=?)"))
    #expect(
      try await plan(PatientQueries.lastVisit(of: PatientID(stored: "p"))).contains(
        "encounter_patient (patient=?)"))
  }
}
