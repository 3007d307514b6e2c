import Testing

@testable import Sandbox

@Suite("SATUSEHAT patients and practitioners")
struct PeopleTests {
  private static let nik = "https://fhir.kemkes.go.id/id/nik%7C"

  @Test("A registered NIK gives one masked patient whose IHS number is always the same")
  func found() async throws {
    try await withSandbox { sandbox in
      let path = SandboxFixture.fhir + "/Patient?identifier=\(Self.nik)3204374501909001"
      let first = try await sandbox.send(.get, path).json
      #expect(first["total"]?.int == 1)
      let patient = first["entry"]?[0]?["resource"]
      #expect(patient?["id"]?.string?.wholeMatch(of: /P[0-9]{11}/) != nil)
      #expect(patient?["identifier"]?[0]?["value"]?.string == "################")
      #expect(patient?["name"]?[0]?["text"]?.string?.contains("*") == true)
      #expect(patient?["birthDate"] == nil)
      #expect(try await sandbox.send(.get, path).json == first)
    }
  }

  @Test(
    "Nobody is found by an implausible or unregistered NIK",
    arguments: [
      "3204374501909999", "9999999999999999", "1111111111111111", "0000000000000000", "3204374513909001",
      "320437450190900", "9904374501909001", "320437450190900x",
    ])
  func unknown(nik: String) async throws {
    try await withSandbox { sandbox in
      for type in ["Patient", "Practitioner"] {
        let answer = try await sandbox.send(
          .get, SandboxFixture.fhir + "/\(type)?identifier=\(Self.nik)\(nik)")
        #expect(answer.status == .ok)
        #expect(answer.json["total"]?.int == 0)
        #expect(answer.json["entry"]?.array == [])
      }
    }
  }

  @Test("The published dummies are there, one of them twice")
  func dummies() async throws {
    try await withSandbox { sandbox in
      let twice = try await sandbox.send(
        .get, SandboxFixture.fhir + "/Patient?identifier=\(Self.nik)9271060312000001")
      #expect(twice.json["total"]?.int == 2)
      let doctor = try await sandbox.send(
        .get, SandboxFixture.fhir + "/Practitioner?identifier=\(Self.nik)7209061211900001")
      #expect(doctor.json["entry"]?[0]?["resource"]?["id"]?.string == "10009880728")
    }
  }

  @Test("A practitioner's number can be referred to without having been looked up")
  func practitioner() async throws {
    try await withSandbox { sandbox in
      let found = try await sandbox.send(
        .get, SandboxFixture.fhir + "/Practitioner?identifier=\(Self.nik)3204370101859002")
      let id = try #require(found.json["entry"]?[0]?["resource"]?["id"]?.string)
      #expect(id.wholeMatch(of: /N[0-9]{8}/) != nil)
      #expect(try await sandbox.send(.get, SandboxFixture.fhir + "/Practitioner/\(id)").status == .ok)
    }
  }

  @Test("A citizen whom nobody has registered is created with 200, and exists from then on")
  func create() async throws {
    try await withSandbox { sandbox in
      let body = Bodies(organization: sandbox.organization)
        .citizen(nik: "3204374501909999", birthDate: "1990-01-05", gender: "female")
      let answer = try await sandbox.create(body)
      #expect(answer.status == .ok, "\(answer.issues)")
      #expect(answer.json["id"]?.string?.hasPrefix("P") == true)
      #expect(try await sandbox.create(body).issues == "Patient Resource Exists")
    }
  }

  @Test(
    "A citizen who differs from the population register, or is not in it, is refused",
    arguments: [
      ("3204374501909999", "1990-01-06", "female", "tgl_lahir TIDAK SESUAI"),
      ("3204374501909999", "1990-01-05", "male", "jenis_kelamin TIDAK SESUAI"),
      ("1234567890123456", "1990-01-05", "male", "Failed to get citizen"),
      ("9271060312000001", "1992-01-09", "male", "Patient Resource Exists"),
    ])
  func refused(nik: String, birthDate: String, gender: String, text: String) async throws {
    try await withSandbox { sandbox in
      let body = Bodies(organization: sandbox.organization).citizen(
        nik: nik, birthDate: birthDate, gender: gender)
      let answer = try await sandbox.create(body)
      #expect(answer.issues == text)
    }
  }

  @Test("A newborn is registered by the mother's NIK; twins are told apart; the same child is a duplicate")
  func newborn() async throws {
    try await withSandbox { sandbox in
      let bodies = Bodies(organization: sandbox.organization)
      let child = bodies.citizen(
        nik: "9104025209000006", system: "nik-ibu", birthDate: "2026-01-04", gender: "female")
      let id = try await sandbox.created(child)
      #expect(try await sandbox.created(child.setting("multipleBirthInteger", 2)) != id)
      #expect(try await sandbox.create(child).issues.contains("Found duplicate: Patient"))
      let found = try await sandbox.send(
        .get,
        SandboxFixture.fhir + "/Patient?identifier=https://fhir.kemkes.go.id/id/nik-ibu|9104025209000006")
      #expect(found.json["total"]?.int == 2)
    }
  }

  @Test(
    "A newborn whose mother is unknown or no woman, or who is too old, is refused",
    arguments: [
      ("3204374501909999", "2026-01-04", "nik-ibu not found"),
      ("3204370501909001", "2026-01-04", "Patient with nik-ibu is not female"),
      ("9104025209000006", "2025-10-04", "10397"),
    ])
  func newbornRefused(mother: String, birthDate: String, text: String) async throws {
    try await withSandbox { sandbox in
      let child = Bodies(organization: sandbox.organization)
        .citizen(nik: mother, system: "nik-ibu", birthDate: birthDate, gender: "male")
      let answer = try await sandbox.create(child)
      #expect(answer.issues.contains(text))
    }
  }

  @Test("A patient's patch must test name, gender and birth date")
  func patch() async throws {
    try await withSandbox { sandbox in
      let path = SandboxFixture.fhir + "/Patient/P02478375538"
      let type = "application/json-patch+json"
      let refused = try await sandbox.send(
        .patch, path, [["op": "test", "path": "/name", "value": []]], type: type)
      #expect(refused.status == .badRequest)
      #expect(refused.json["data"]?["validation"]?.array?.count == 2)
      let tests: JSON = .array(
        ["/name", "/gender", "/birthDate"].map { ["op": "test", "path": .string($0), "value": "x"] })
      #expect(try await sandbox.send(.patch, path, tests, type: type).json["error"]?.bool == false)
    }
  }
}
