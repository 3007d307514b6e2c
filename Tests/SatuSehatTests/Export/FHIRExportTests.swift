import Clinic
import FHIR
import Foundation
import Store
import Testing
import Vocabulary

@testable import SatuSehat

@Suite("Everything as FHIR")
struct FHIRExportTests {
  private static let now = Instant(milliseconds: 1_795_136_400_000)

  @Test(
    "A signed visit: every resource has an id of its own, and refers only to what is there or to its people")
  func visit() throws {
    let record = SampleVisit().record()
    let resources = ExportedVisit(record).resources
    let names = try resources.map { resource in
      "\(type(of: resource).resourceType.rawValue)/\(try #require(resource.id))"
    }
    #expect(Set(names).count == names.count)
    #expect(names.first == "Encounter/\(record.encounter.id)")
    var known = Set(names)
    known.formUnion(["Patient/\(record.patient.id)", "Location/\(record.room.id)"])
    known.insert("Organization/\(ExportedPlace.organizationID(record.facility))")
    known.formUnion(record.practitioners.keys.map { "Practitioner/\($0)" })
    for resource in resources {
      let json = String(decoding: try FHIRJSON.encode(resource), as: UTF8.self)
      #expect(!json.contains("\n"))
      for reference in json.matches(of: /"reference":"([A-Za-z]+\/[^"]+)"/).map({ String($0.output.1) }) {
        #expect(known.contains(reference), "\(reference)")
      }
      #expect(!json.contains("urn:uuid"))
    }
    #expect(Set(resources.map { type(of: $0).resourceType }).count >= 12)
  }

  @Test("The same record gives the same resources")
  func repeatable() throws {
    let record = SampleVisit().record()
    let lines = { try ExportedVisit(record).resources.map { try FHIRJSON.encode($0) } }
    #expect(try lines() == lines())
  }

  @Test("Every patient, health worker, room and visit of a database is written, with the patients' numbers")
  func database() async throws {
    let store = try await Schema.temporaryStore()
    try await store.migrate(Schema.migrations + SatuSehat.migrations, at: 0)
    let demo = try await DemoPuskesmas.load(in: store, at: Self.now)
    try await DemoDistrict(facility: demo.facility.id, patients: 250, visits: 250).fill(store, at: Self.now)
    let (lines, patients, encounters, nik): ([String: [String]], Int?, Int?, String?) =
      try await store.snapshot { tx in
        var lines: [String: [String]] = [:]
        try FHIRExport.write(from: tx) { type, json in
          lines[type, default: []].append(String(decoding: json, as: UTF8.self))
        }
        return (
          lines, try tx.value("SELECT COUNT(*) AS n FROM patient"),
          try tx.value("SELECT COUNT(*) AS n FROM encounter"),
          try tx.value("SELECT nik FROM patient WHERE nik IS NOT NULL LIMIT 1")
        )
      }
    #expect(lines["Patient"]?.count == patients)
    #expect(lines["Encounter"]?.count == encounters)
    #expect(lines["Organization"]?.count == 1)
    #expect(lines["Location"]?.count ?? 0 >= demo.rooms.count)
    let number = try #require(nik)
    #expect(lines["Patient"]?.contains { $0.contains(number) } == true)
  }
}
