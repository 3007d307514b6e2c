import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite(
  "Searching a million patients reads an index, never the table",
  .enabled("the words are those of SQLite's plans", { Store.Engine.standard == .sqlite }))
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

  /// A NIK, or a family card, and the number of a JKN card.
  private var numbered: [SQL] { ["3204131708459002", "0001234569002"].flatMap(queries.numbered) }

  @Test("By a number, whole or begun")
  func numbers() async throws {
    for query in numbered {
      let plan = try await plan(query)
      #expect(plan.hasPrefix("SEARCH patient USING INDEX"), "\(plan)")
      #expect(plan.contains("facility=? AND"), "\(plan)")
    }
  }

  @Test("By the exact record number, NIK and family card")
  func exact() async throws {
    var plans: [String] = []
    for query in numbered { plans.append(try await plan(query)) }
    for columns in ["nik>? AND nik<?", "jkn_number>? AND jkn_number<?", "family_card=?"] {
      #expect(plans.contains { $0.contains("(facility=? AND \(columns))") }, "\(columns): \(plans)")
    }
    let number = try #require(queries.numbered("00000001").first)
    #expect(try await plan(number).contains("(facility=? AND medical_record_number=?)"))
    let nik = try await plan(queries.withNIK(NIK(stored: "3204131708459002")))
    #expect(nik.contains("(facility=? AND nik=?)"))
  }

  @Test(
    "What a number cannot be is not asked",
    arguments: [("0001234569002", "nik >="), ("3204131708459002", "jkn")])
  func impossible(digits: String, column: String) {
    #expect(!queries.numbered(digits).contains { "\($0)".contains(column) })
  }

  @Test("The visits of a patient, newest first, without sorting")
  func visits() async throws {
    let plan = try await plan(VisitLine.query(of: PatientID(stored: "p"), limit: 50))
    #expect(plan.contains("SEARCH e USING INDEX encounter_patient (patient=?)"))
    #expect(!plan.contains("SCAN"))
    #expect(!plan.contains("TEMP B-TREE"))
  }

  @Test("By a birth date, and the last visits of the hits")
  func dates() async throws {
    #expect(try await plan(queries.born(on: Desk.day)).contains("(facility=? AND birth_date=?)"))
    let visits = try await plan(
      PatientQueries.lastVisits(of: [PatientID(stored: "p"), PatientID(stored: "q")]))
    #expect(visits.contains("encounter_patient (patient=?)"))
    #expect(!visits.contains("SCAN") && !visits.contains("TEMP B-TREE"))
  }
}
