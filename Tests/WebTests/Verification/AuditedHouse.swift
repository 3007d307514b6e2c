import Clinic
import Hummingbird
import HummingbirdTesting
import JKN
import Logging
import Store
import Vocabulary

@testable import Web

/// The whole site with an auditor who was let into a case of one sampled visit.
struct AuditedHouse {
  static let patientName = "Siti Rahmawati"

  let site: AccountSite
  let opened: AuditCase
  /// Drawn, and a visit that was not.
  let visit: EncounterID
  let outside: EncounterID
  private let patient: PatientID

  var clinic: Clinic { site.clinic }

  init() async throws {
    site = try await AccountSite()
    guard let demo = site.demo else { throw Refusal.notFound("Contoh") }
    let visits = try await Self.visits(demo, in: site.clinic.store)
    patient = visits.patient
    let (head, day) = (demo.actor(.kepala), FacilityZone.wib.date(of: TestSite.morning))
    let command = OpenCase(
      .administrative, trigger: .verification, about: "Klaim Oktober", auditor: .internal, from: day, to: day)
    opened = try await site.clinic.run(command, by: head)
    try await site.clinic.run(DrawSample(opened.id, .jkn, seed: 1, size: 1), by: head)
    let drawn = try await site.clinic.read(ReadCase(opened.id), by: head).sample?.items.first?.id
    guard let drawn, let other = visits.encounters.first(where: { $0 != drawn }) else {
      throw Refusal.notFound("Sampel")
    }
    (visit, outside) = (drawn, other)
    try await site.clinic.run(
      GrantAuditAccess(
        opened.id, to: demo.actor(.auditor).account, with: demo.actor(.perawat).account,
        until: day.adding(days: 5)),
      by: head)
  }

  /// Two signed visits of one woman.
  private static func visits(
    _ demo: DemoPuskesmas, in store: Store
  ) async throws -> (patient: PatientID, encounters: [EncounterID]) {
    guard let room = demo.rooms["umum"], let doctor = demo.practitioners[.dokter] else {
      throw Refusal.notFound("Poli")
    }
    let (now, facility) = (TestSite.morning, demo.facility.id)
    let patient = Patient(
      id: PatientID(at: now), facility: facility, medicalRecordNumber: MedicalRecordNumber(124_731),
      name: patientName, sex: .female, birthDate: CalendarDate(dayNumber: 5_549),
      nik: NIK(stored: "3204135203859031"), address: "Kp. Cempaka")
    let visits = (1...2).map { number in
      Encounter(
        id: EncounterID(at: now), facility: facility, number: "20261120-000\(number)", patient: patient.id,
        room: room.id, practitioner: doctor.id, payer: .jknHere, status: .finished,
        day: FacilityZone.wib.date(of: now), arrivedAt: now, startedAt: now, finishedAt: now,
        disposition: .home,
        version: 1)
    }
    try await store.write { tx in
      try patient.insert(in: tx)
      for visit in visits {
        try visit.insert(in: tx)
        try tx.execute(
          """
          INSERT INTO signature (facility, encounter, patient, version, at, author, reason, digest, disposition,
            no_known_allergy, place, contact_kind, mode, group_screening)
          VALUES (\(facility), \(visit.id), \(patient.id), 1, \(now), \(doctor.id), '', '', 'home', 1, 'inside', 'sick',
            'direct', 0)
          """)
      }
    }
    return (patient.id, visits.map(\.id))
  }

  /// Put in the place of every part of an address that names something.
  var identities: [String] { [visit.text, patient.text, outside.text, opened.id.text, "2026-11"] }

  func router() throws -> Router<VisitorContext> {
    try WebServer(
      .init(), clinic: site.clinic, accounts: site.accounts, lists: try .bundled(),
      reconciliation: .scripted([], site.clinic)
    ).router()
  }

  /// Entries of the journal, but for signing in.
  func entries() async throws -> Int? {
    try await clinic.store.read { tx in
      try tx.value("SELECT COUNT(*) AS n FROM journal_entry WHERE kind <> 'account.signed-in'")
    }
  }

  /// With the auditor signed in.
  func test(_ body: @Sendable @escaping (Visitor) async throws -> Void) async throws {
    try await site.test { visitor async throws in
      _ = try await visitor.signIn("auditor")
      try await body(visitor)
    }
  }
}
