import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("Discharge from a bed")
struct DischargePatientTests {
  @Test(
    "Days are nights by the facility's clock, at least one",
    arguments: [
      ("23-11-2026", "11.00", 1), ("24-11-2026", "00.30", 1), ("26-11-2026", "10.00", 3),
    ])
  func days(on day: String, at clock: String, expected: Int) async throws {
    let ward = try await Ward.make()
    try await ward.examine()
    let stay = try await ward.admit()
    try await ward.goHome(stay, on: day, at: clock)
    let kepala = ward.visit.demo.actor(.kepala)
    let month = try await ward.visit.clinic.read(ReadStays(), by: kepala)
    #expect(month.current.isEmpty && month.total == 1 && month.ended.first?.days == expected)
    let december = try await ward.visit.clinic.read(ReadStays(ParticipantMonth("2026-12")), by: kepala)
    #expect(december.ended.isEmpty)
    let read = try await ward.visit.clinic.read(ReadStay(stay), by: kepala)
    #expect(read.days == expected && read.stay.discharge?.disposition == .home && read.claim == nil)
  }

  @Test("Who died is recorded as dead on the day by the facility's clock; a day that is known already stays")
  func death() async throws {
    let ward = try await Ward.make()
    try await ward.examine()
    let (store, patient) = (ward.visit.store, ward.visit.patient.id)
    /// The day that is recorded, and how often the patient's data were changed.
    func recorded() async throws -> (day: String?, changes: Int?) {
      try await store.read { tx in
        let day = try Patient.find(patient, in: tx)?.deceasedOn?.iso
        let sql: SQL = "SELECT COUNT(*) AS n FROM journal_entry WHERE kind = 'patient.changed'"
        let changes: Int? = try tx.value(sql)
        return (day, changes)
      }
    }
    let wrong = try await ward.admit()
    // Half past midnight is still the day before in UTC.
    try await ward.goHome(wrong, on: "26-11-2026", at: "00.30", as: .deceased)
    let first = try await recorded()
    #expect(first.day == "2026-11-26" && first.changes == 1)
    try await ward.visit.clinic.run(WithdrawStay(wrong, because: "salah tanggal"), by: ward.nurse)
    #expect(try await recorded().day == "2026-11-26")
    let right = try await ward.admit()
    try await ward.goHome(right, on: "27-11-2026", as: .deceased)
    let second = try await recorded()
    #expect(second.day == "2026-11-26" && second.changes == 1)
  }

  @Test("Nobody is taken in after the day of death")
  func afterDeath() async throws {
    let ward = try await Ward.make()
    try await ward.examine()
    let stay = try await ward.admit()
    try await ward.goHome(stay, on: "26-11-2026", as: .deceased)
    try await ward.visit.clinic.run(WithdrawStay(stay, because: "salah tanggal"), by: ward.nurse)
    ward.visit.hands.turn(.seconds(86_400))
    let refused = try await problems { try await ward.admit(ward.admission(on: "27-11-2026")) }
    #expect(refused[Stay.Field.day]?.contains("tercatat meninggal 26-11-2026") == true)
    try await ward.admit(ward.admission(on: "26-11-2026"))
  }

  @Test("Who goes home another way is not dead")
  func alive() async throws {
    let ward = try await Ward.make()
    try await ward.examine()
    try await ward.goHome(try await ward.admit(), on: "26-11-2026", as: .referred)
    let id = ward.visit.patient.id
    let patient = try #require(try await ward.visit.store.read { try Patient.find(id, in: $0) })
    #expect(patient.deceasedOn == nil)
  }

  @Test("A time before admission or ahead, no way, and another way without a word are told by field")
  func fields() async throws {
    let ward = try await Ward.make()
    try await ward.examine()
    ward.visit.hands.turn(.seconds(3600))
    let stay = try await ward.admit(ward.admission(at: "08.30"))
    func refused(
      _ day: String, _ clock: String, _ way: Stay.Disposition?, _ note: String = ""
    ) async throws -> [String] {
      try await problems {
        try await ward.visit.clinic.run(
          DischargePatient(stay, day: day, clock: clock, way, note: note), by: ward.nurse)
      }.all.map(\.field)
    }
    #expect(try await refused("23-11-2026", "08.29", .home) == [Stay.Field.day])
    #expect(try await refused("23-11-2026", "09.01", .home) == [Stay.Field.day])
    #expect(try await refused("x", "y", nil) == [Stay.Field.day, Stay.Field.clock, Stay.Field.disposition])
    #expect(try await refused("23-11-2026", "09.00", .other, " ") == [Stay.Field.note])
    let long = String(repeating: "a", count: 501)
    #expect(try await refused("23-11-2026", "09.00", .home, long) == [Stay.Field.note])
    #expect(try await refused("23-11-2026", "09.00", .other, "dijemput keluarga").isEmpty)
    let again = try await conflict {
      try await ward.visit.clinic.run(
        DischargePatient(stay, day: "23-11-2026", clock: "09.00", .home), by: ward.nurse)
    }
    #expect(again.contains("sudah dipulangkan"))
  }
}
