import Clinic
import FHIR
import Foundation
import Testing
import Vocabulary

@testable import SatuSehat

@Suite("A visit as a bundle")
struct EncounterBundleTests {
  private let record = SampleVisit().record()

  private func references(in bundle: FHIR.Bundle) throws -> Set<String> {
    let json = String(decoding: try FHIRJSON.encode(bundle), as: UTF8.self)
    return Set(json.matches(of: /"reference":"(urn:uuid:[0-9a-f\-]{36})"/).map { String($0.output.1) })
  }

  @Test("A collection explains itself: every address it uses is in it, and each is used once")
  func collection() throws {
    let made = EncounterBundle(of: record, organization: "100026555", form: .collection)
    let addresses = made.bundle.entry.compactMap(\.fullUrl)
    #expect(Set(addresses).count == addresses.count)
    #expect(Set(addresses).isSuperset(of: try references(in: made.bundle)))
    #expect(made.leftOut.isEmpty)
    #expect(made.bundle.type == .collection)
    #expect(made.bundle.entry.filter { $0.resource?.typeName == "Encounter" }.count == 1)
    #expect(made.bundle.entry.allSatisfy { $0.request == nil })
  }

  @Test("The same visit gives the same bundle")
  func repeatable() throws {
    let first = EncounterBundle(of: record, organization: "100026555", form: .collection)
    let second = EncounterBundle(of: record, organization: "100026555", form: .collection)
    #expect(first.bundle == second.bundle)
  }

  @Test("A transaction posts the visit's own things and names people as the platform does")
  func transaction() throws {
    var known = VisitNames(patient: "Patient/P1")
    known.rooms[record.room.id] = "Location/l1"
    for id in record.practitioners.keys { known.practitioners[id] = "Practitioner/n1" }
    let made = EncounterBundle(of: record, organization: "100026555", form: .transaction, known: known)
    #expect(made.bundle.entry.allSatisfy { $0.request?.method == "POST" })
    #expect(!made.bundle.entry.contains { $0.resource?.typeName == "Patient" })
    let addresses = Set(made.bundle.entry.compactMap(\.fullUrl))
    #expect(addresses.isSuperset(of: try references(in: made.bundle)))
  }

  @Test("What cannot be built is left out with everything that would refer to it, and told")
  func leftOut() throws {
    var record = record
    record.prescriptions = [SampleVisit().prescription(handedOver: false, drug: SampleVisit.drug(kfa: nil))]
    let made = EncounterBundle(of: record, organization: "100026555", form: .collection)
    #expect(made.leftOut.count == 1)
    #expect(
      !made.bundle.entry.contains {
        $0.resource?.typeName.hasPrefix("Medication") == true
          && $0.resource?.typeName != "MedicationStatement"
      })
  }
}
