import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Doctors who do not count for want of practice by the schedule")
struct PracticeDecisionTests {
  /// Tuesdays for the doctor, and nobody signed anything in November 2026: the 3rd, 10th, 17th and 24th.
  private func scheduled() async throws -> (desk: LedgerDesk, doctor: Practitioner) {
    let desk = try await LedgerDesk()
    let doctor = try #require(desk.paid.demo.practitioners[.dokter])
    let session = PracticeSession(
      id: PracticeSessionID(at: PaidMonth.today), room: try #require(desk.paid.demo.rooms["umum"]),
      practitioner: doctor, opens: "08:00", closes: "12:00")
    try await desk.paid.store.write { try session.insert(weekday: 2, in: $0) }
    return (desk, doctor)
  }

  private func november() throws -> ParticipantMonth { try LedgerDesk.month("2026-11") }

  @Test("Missed days alone change nothing; the decision takes the doctor out of the month and says why")
  func decided() async throws {
    let (desk, doctor) = try await scheduled()
    #expect(try await desk.read().ledger.doctors == 2)
    _ = try await desk.run(SetDoctorAside(doctor.id, in: try november(), because: "Praktik di tempat lain"))
    let month = try await desk.read()
    #expect(month.ledger.doctors == 1)
    #expect(month.ledger.capitation.explanation.contains { $0.step.contains("1 dokter") })
    let decision = try #require(month.ledger.decisions.first)
    #expect(decision.missed.map(\.day) == [3, 10, 17, 24] && decision.scheduledDays == 4)
    #expect(decision.sentence.contains(doctor.name) && decision.sentence.contains("07-12-2026"))
    let standing = try #require(month.figures.doctors.first { $0.practitioner.id == doctor.id }).standing
    #expect(standing.reason.contains("Praktik di tempat lain"))
    #expect(try await desk.read("2026-12").ledger.doctors == 2)
  }

  @Test("A reason, missed days, a doctor of this place who counts, and a month that runs are needed")
  func refused() async throws {
    let (desk, doctor) = try await scheduled()
    let head = try #require(desk.paid.demo.practitioners[.kepala])
    let bare = try await problems {
      try await desk.run(SetDoctorAside(doctor.id, in: try november(), because: " "))
    }
    #expect(bare[SetDoctorAside.field]?.contains("alasannya") == true)
    let proven = try await problems {
      try await desk.run(SetDoctorAside(head.id, in: try november(), because: "Tidak terlihat"))
    }
    #expect(proven[SetDoctorAside.field]?.contains("bukti") == true)
    await #expect(throws: Refusal.notFound("Dokter")) {
      try await desk.run(
        SetDoctorAside(PractitionerID(at: PaidMonth.today), in: try november(), because: "x"))
    }
    let future = try await refusal {
      try await desk.run(SetDoctorAside(doctor.id, in: try LedgerDesk.month("2027-01"), because: "x"))
    }
    #expect(future.contains("belum berjalan"))
    await #expect(throws: Refusal.forbidden(.keepLedger)) {
      try await desk.run(SetDoctorAside(doctor.id, in: try november(), because: "x"), as: .dokter)
    }
    _ = try await desk.run(SetDoctorAside(doctor.id, in: try november(), because: "x"))
    let twice = try await refusal {
      try await desk.run(SetDoctorAside(doctor.id, in: try november(), because: "x"))
    }
    #expect(twice.contains("sudah tidak dihitung"))
  }

  @Test("It is taken back with a reason while the month is open; a closed month keeps it with its words")
  func revoked() async throws {
    let (desk, doctor) = try await scheduled()
    let first = try await desk.run(SetDoctorAside(doctor.id, in: try november(), because: "Keliru"))
    _ = try await desk.run(WithdrawEntry("tidak-dihitung", id: first.text, because: "Ada surat tugas"))
    #expect(try await desk.read().ledger.doctors == 2)
    let second = try await desk.run(SetDoctorAside(doctor.id, in: try november(), because: "Tidak hadir"))
    let closed = try await desk.run(CloseMonth(try november()))
    #expect(closed.doctors == 1)
    #expect(closed.records.doctors.contains { $0.reason.contains("Tidak hadir") })
    let kept = try await refusal {
      try await desk.run(WithdrawEntry("tidak-dihitung", id: second.text, because: "Terlambat"))
    }
    #expect(kept.contains("sudah ditutup"))
    let late = try await refusal {
      try await desk.run(SetDoctorAside(doctor.id, in: try november(), because: "x"))
    }
    #expect(late.contains("sudah ditutup"))
    let later = try await desk.read(on: "2027-03-01")
    #expect(later.ledger.doctors == 1 && later.ledger.decisions.map(\.id) == [second] && later.drift == .zero)
  }
}
