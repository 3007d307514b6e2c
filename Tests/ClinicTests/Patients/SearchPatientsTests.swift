import Clinic
import Testing
import Vocabulary

@Suite("Searching patients")
struct SearchPatientsTests {
  private func desk() async throws -> Desk {
    let desk = try await Desk()
    try await desk.patient(.siti())
    try await desk.patient(.ujang())
    try await desk.patient(.siti("Nurhayati Siti Aminah", serial: 9100))
    try await desk.patient(
      PatientForm([.name: "Rahmat Hidayat", .nik: "3204133007599003", .familyCard: "3204130101109001"]))
    try await desk.patient(
      PatientForm([.name: "John Smith", .passport: "X1234567", .birthDate: "1-2-1980", .sex: "male"]))
    return desk
  }

  private func names(_ typed: String, _ desk: Desk) async throws -> [String] {
    try await desk.clinic().read(SearchPatients(typed), by: desk.demo.actor(.loket)).map(\.patient.name)
  }

  @Test("Names that begin with the words come before names that hold them")
  func ranked() async throws {
    let desk = try await desk()
    #expect(try await names("siti", desk) == ["Siti Rahmawati", "Nurhayati Siti Aminah"])
    #expect(try await names("SITI RAH", desk) == ["Siti Rahmawati"])
    #expect(try await names("rahmawati siti", desk) == ["Siti Rahmawati"])
    #expect(try await names("hmaw", desk) == ["Siti Rahmawati"])
    #expect(try await names("si", desk) == ["Siti Rahmawati"])
  }

  @Test(
    "A number finds its owner, whole or by its beginning",
    arguments: [
      ("3204131708459002", "Ujang Sutisna"), ("3204 1317 0845 9002", "Ujang Sutisna"),
      ("32041317", "Ujang Sutisna"),
      ("0001234569002", "Ujang Sutisna"), ("00 00 00 02", "Ujang Sutisna"), ("2", "Ujang Sutisna"),
      ("3204130101109001", "Rahmat Hidayat"), ("x1234567", "John Smith"),
    ])
  func byNumber(_ typed: String, _ name: String) async throws {
    #expect(try await names(typed, try await desk()) == [name])
  }

  @Test(
    "A birth date finds who was born that day, alone or beside a name",
    arguments: [
      "17-08-1945", "17/8/45", "17 agustus 1945", "ujang 17-08-1945", "17 agustus 1945 sutisna", "17081945",
    ])
  func byBirthDate(_ typed: String) async throws {
    #expect(try await names(typed, try await desk()) == ["Ujang Sutisna"])
  }

  @Test(
    "Nothing typed, or nothing known, finds nobody", arguments: ["", "   ", "zzzz", "'", "\"%_", "99999999"])
  func nobody(_ typed: String) async throws {
    #expect(try await names(typed, try await desk()).isEmpty)
  }

  @Test("At most twenty hits come back")
  func bounded() async throws {
    let desk = try await Desk()
    for serial in 9000..<9030 {
      let day = serial % 28 + 1
      try await desk.patient(
        PatientForm([
          .name: "Dewi \(["Sartika", "Lestari", "Anggraeni"][serial % 3])",
          .nik: "320413\(40 + day)0190\(serial)",
        ]))
    }
    #expect(try await names("dewi", desk).count == 20)
    #expect(try await names("ewi", desk).count == 20)
  }

  @Test("The last visit stands beside a hit")
  func lastVisit() async throws {
    let desk = try await desk()
    let loket = desk.demo.actor(.loket)
    let hit = try await desk.clinic().read(SearchPatients("ujang"), by: loket).first
    let patient = try #require(hit?.patient)
    #expect(hit?.lastVisit == nil)
    _ = try await desk.visit(patient)
    let again = try await desk.clinic().read(SearchPatients("ujang"), by: loket).first
    #expect(again?.lastVisit?.room == "Poli Umum")
    #expect(again?.lastVisit?.day == Desk.day)
  }
}
