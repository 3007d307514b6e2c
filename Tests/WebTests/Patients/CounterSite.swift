import Clinic
import Testing
import Vocabulary

@testable import Web

/// The counter and the queue of the invented Puskesmas, on a Friday morning.
struct CounterSite {
  let site: TestSite
  let room: Room

  init(insurer: Insurer = .none) async throws {
    site = try await TestSite(
      insurer: insurer, { PatientPages(clinic: $0) }, { QueuePages(clinic: $0) },
      { MembershipNoticePages(clinic: $0, documents: .test($0)) }, { DisplayPages(clinic: $0) },
      { OutagePages(clinic: $0) })
    room = try #require(site.demo.rooms["umum"])
  }

  var clinic: Clinic { site.clinic }

  func test(as role: Role? = .loket, _ body: @Sendable @escaping (TestBrowser) async throws -> Void)
    async throws
  {
    try await site.test(as: role, body)
  }

  /// Registers somebody who must not be known yet.
  @discardableResult
  func patient(_ fields: [PatientField: String] = CounterSite.siti) async throws -> Patient {
    let outcome = try await clinic.run(RegisterPatient(PatientForm(fields)), by: site.demo.actor(.loket))
    guard case .registered(let patient) = outcome else { throw Refusal.conflict("\(outcome)") }
    return patient
  }

  /// Puts a new patient into the queue of the general poli; `serial` (9000–9999) tells one from another.
  @discardableResult
  func queued(_ serial: Int, _ name: String = "Pasien Contoh", priority: Bool = false) async throws -> Ticket
  {
    let day = serial % 28 + 1
    let patient = try await patient([
      .name: name, .nik: "320413\(day < 10 ? "0" : "")\(day)0190\(serial)", .address: "Kp. Cempaka",
    ])
    return try await clinic.run(
      RegisterVisit(patient: patient.id, room: room.id, payer: .general, priority: priority),
      by: site.demo.actor(.loket)
    ).ticket
  }

  func patientCount() async throws -> Int {
    try await clinic.store.read { try $0.value("SELECT COUNT(*) FROM patient") } ?? 0
  }

  /// An invented woman born on 12 March 1985.
  static let siti: [PatientField: String] = [
    .name: "Siti Rahmawati", .nik: "3204135203859001", .birthDate: "12-03-1985", .sex: "female",
    .jknNumber: "0001234569001", .address: "Jl. Pamekaran 5", .rt: "2", .rw: "5",
  ]

  /// A patient form as a browser sends it.
  static func typed(_ fields: [PatientField: String], _ changes: [PatientField: String] = [:]) -> FormValues {
    FormValues(
      fields.merging(changes) { $1 }.map { (name: $0.key.rawValue, value: $0.value) }.sorted {
        $0.name < $1.name
      })
  }
}
