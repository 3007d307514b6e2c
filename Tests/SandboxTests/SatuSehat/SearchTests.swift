import Testing

@testable import Sandbox

@Suite("SATUSEHAT searches")
struct SearchTests {
  @Test("What was sent is found by the combinations of the contract, and by no other")
  func combinations() async throws {
    try await withSandbox { sandbox in
      let bodies = try await sandbox.visit()
      let subject = bodies.patient
      let encounter = bodies.encounter
      _ = try await sandbox.created(bodies.diagnosis())
      _ = try await sandbox.created(bodies.pulse)
      _ = try await sandbox.created(bodies.laboratoryOrder)
      _ = try await sandbox.created(bodies.episode)
      _ = try await sandbox.created(bodies.allergy)
      let own = "http://sys-ids.kemkes.go.id"
      let queries: [(String, Int)] = [
        ("Encounter?identifier=\(own)/encounter/\(sandbox.organization)|REG-1", 1),
        ("Encounter?identifier=\(own)/encounter/\(sandbox.organization)%7CREG-1&subject=\(subject)", 1),
        ("Encounter?identifier=\(own)/encounter/\(sandbox.organization)|REG-2", 0),
        ("Encounter?service-provider=\(sandbox.organization)&date=ge2026-01-05&date=le2026-01-05", 1),
        ("Location?organization=\(sandbox.organization)&name=ruang", 1),
        ("Condition?encounter=\(encounter)", 1), ("Condition?subject=\(subject)&code=J00", 1),
        ("Condition?subject=\(subject)&code=http://hl7.org/fhir/sid/icd-10|J01", 0),
        ("Condition?code=J00", 0),
        ("Observation?subject=\(subject)&encounter=\(encounter)", 1),
        ("ServiceRequest?performer=N10000001&category=108252007", 1),
        ("ServiceRequest?identifier=\(own)/servicerequest/\(sandbox.organization)|LAB-1", 1),
        ("EpisodeOfCare?patient=\(subject)&type=ANC&status=active", 1),
        ("EpisodeOfCare?patient=\(subject)&type=PNC&status=active", 0),
        ("AllergyIntolerance?patient=\(subject)&code=226963000", 1),
        ("Procedure?encounter=\(encounter)", 0),
      ]
      for (query, total) in queries {
        let answer = try await sandbox.send(.get, SandboxFixture.fhir + "/" + query)
        #expect(answer.status == .ok)
        #expect(answer.json["total"]?.int == total, "\(query)")
      }
    }
  }

  @Test("A dispense is found with its subject only; an encounter is passed over")
  func dispense() async throws {
    try await withSandbox { sandbox in
      let path = SandboxFixture.fhir + "/MedicationDispense"
      let refused = try await sandbox.send(.get, path + "?context=x")
      #expect(refused.status == .badRequest)
      #expect(refused.issues.contains("Missing query parameters: subject"))
      #expect(
        try await sandbox.send(.get, path + "?subject=P02478375538&encounter=x").json["total"]?.int == 0)
    }
  }

  @Test("Pages follow one another")
  func pages() async throws {
    try await withSandbox { sandbox in
      let bodies = try await sandbox.visit()
      for code in ["J00", "J01", "J02"] { _ = try await sandbox.created(bodies.diagnosis(code)) }
      let first = try await sandbox.send(
        .get, SandboxFixture.fhir + "/Condition?encounter=\(bodies.encounter)&_count=2")
      #expect(first.json["entry"]?.array?.count == 2)
      let next = first.json["link"]?.array?.first { $0["relation"]?.string == "next" }?["url"]?.string
      let second = try await sandbox.send(.get, try #require(next))
      #expect(second.json["entry"]?.array?.count == 1)
      #expect(second.json["total"]?.int == 3)
    }
  }

  @Test("Drugs and regions can be looked up")
  func catalogues() async throws {
    try await withSandbox { sandbox in
      let drug = try await sandbox.send(.get, "/satusehat/kfa-v2/products?identifier=kfa&code=93002313")
      #expect(drug.json["result"]?["dosage_form"]?["code"]?.string == "BS066")
      let none = try await sandbox.send(.get, "/satusehat/kfa-v2/products/all?size=10")
      #expect(none.status == .unprocessableContent)
      let districts = try await sandbox.send(.get, "/satusehat/masterdata/v1/districts?city_codes=3204")
      #expect(districts.json["data"]?.array?.isEmpty == false)
    }
  }
}
