import Store
import Vocabulary

@testable import Clinic

/// The demo Puskesmas on Friday, 20 November 2026, 08.00, with a clock that can be moved and a second doctor.
struct RegisterHouse {
  static let today = CalendarDate(dayNumber: 20_777)

  let store: Store
  let demo: DemoPuskesmas
  let doctor: Practitioner
  /// Comes from elsewhere, with a licence until the end of 2026.
  let guest: Practitioner

  init() async throws {
    store = try await Schema.temporaryStore()
    demo = try await DemoPuskesmas.seed(in: store, at: PaidMonth.today)
    guard let doctor = demo.practitioners[.dokter] else { throw Refusal.notFound("Dokter") }
    self.doctor = doctor
    let clinic = Clinic(store: store, clock: .fixed(PaidMonth.today))
    let head = demo.actor(.kepala)
    guest = try await clinic.run(
      AdmitPractitioner(
        name: "dr. Tamu Contoh", nik: "3204130101809020", profession: .doctor, bpjsDoctor: "80001",
        isGuest: true),
      by: head)
    try await clinic.run(
      RecordLicence(
        guest.id, number: "503/9020", issuedOn: Self.today.adding(days: -100),
        validUntil: Self.day("2026-12-31"), enteredOn: nil), by: head)
  }

  static func day(_ iso: String) -> CalendarDate { CalendarDate(iso: iso) ?? CalendarDate(dayNumber: 0) }

  var head: Actor { demo.actor(.kepala) }

  /// The clinic some days and hours later.
  func clinic(days: Int = 0, hours: Int = 0) -> Clinic {
    Clinic(store: store, clock: .fixed(PaidMonth.today + .seconds((days * 24 + hours) * 3600)))
  }

  func substitute(
    _ from: String, _ until: String, for absent: Practitioner? = nil, by other: Practitioner? = nil,
    entered: String? = nil
  ) async throws -> SubstituteDutyID {
    try await clinic().run(
      RecordSubstitute(
        for: (absent ?? doctor).id, by: (other ?? guest).id, from: Self.day(from), until: Self.day(until),
        reason: "Cuti", enteredOn: entered.map(Self.day)), by: head)
  }

  /// The doctor serves in the general poli on Fridays.
  func schedule() async throws -> Room {
    guard let room = demo.rooms["umum"] else { throw Refusal.notFound("Ruangan") }
    try await clinic().run(
      AddPracticeSession(room: room.id, practitioner: doctor.id, weekday: 5, opens: "7.30", closes: "11.30"),
      by: head)
    return room
  }
}
