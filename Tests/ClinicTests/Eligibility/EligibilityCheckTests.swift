import Store
import Synchronization
import Testing
import Vocabulary

@testable import Clinic

@Suite("What is kept of a question about membership")
struct EligibilityCheckTests {
  private static let morning = Instant(milliseconds: 1_795_136_400_000)

  /// A clinic whose BPJS answers what a test says.
  private final class House: Sendable {
    let clinic: Clinic
    let demo: DemoPuskesmas
    let patient: Patient
    let answers: Answers

    init(_ first: Eligibility.Answer) async throws {
      let store = try await Schema.temporaryStore()
      demo = try await DemoPuskesmas.seed(in: store, at: morning)
      let answers = Answers(first)
      self.answers = answers
      clinic = Clinic(
        store: store, clock: .fixed(morning),
        insurer: Insurer(
          eligibility: Eligibility(byCard: { _ in answers.now }, byNIK: { _ in answers.now })))
      let form = PatientForm([
        .name: "Pasien Contoh", .nik: "3204130101909001", .jknNumber: "0002000009001",
        .address: "Kp. Cempaka",
      ])
      patient = try #require(try await clinic.run(RegisterPatient(form), by: demo.actor(.loket)).patient)
    }

    final class Answers: Sendable {
      private let content: Mutex<Eligibility.Answer>
      init(_ first: Eligibility.Answer) { content = Mutex(first) }
      var now: Eligibility.Answer {
        get { content.withLock { $0 } }
        set { content.withLock { $0 = newValue } }
      }
    }

    func ask() async throws -> CheckedEligibility {
      try #require(try await clinic.checkEligibility(of: patient, by: demo.actor(.loket)))
    }
  }

  private static func participant(active: Bool = true, provider: String = "0114A026") -> Eligibility.Answer {
    .participant(
      .init(
        card: JKNNumber(stored: "0002000009001"), name: "Pasien Contoh", sex: .male, birthDate: nil, nik: nil,
        active: active, status: active ? "AKTIF" : "PREMI MENUNGGAK", providerCode: provider,
        providerName: "Klinik Contoh", membership: "PBI", classOfCare: "III"))
  }

  @Test("The answer is kept with time and officer, in one line")
  func kept() async throws {
    let house = try await House(Self.participant())
    let check = try await house.ask().check
    #expect(
      check.standing == .here && check.source == .bpjs && check.sentence == "JKN aktif dan terdaftar di sini."
    )
    #expect(check.officer == "Yuni Astuti" && check.at == Self.morning)
    let patient = house.patient.id
    #expect(try await house.clinic.store.read { try EligibilityCheck.latest(of: patient, in: $0) } == check)
  }

  @Test("Not active, enrolled elsewhere and unknown are told in words of their own")
  func reasons() async throws {
    let house = try await House(Self.participant(active: false))
    let inactive = try await house.ask().check
    #expect(inactive.standing == .inactive && inactive.sentence.contains("PREMI MENUNGGAK"))
    house.answers.now = Self.participant(provider: "0114U001")
    #expect(try await house.ask().check.sentence == "JKN aktif, terdaftar di Klinik Contoh.")
    house.answers.now = .unknown("NIK tidak terdaftar sebagai peserta JKN.")
    let unknown = try await house.ask().check
    #expect(unknown.standing == .unknown && unknown.sentence.contains("KIS dan KTP-el"))
  }

  @Test("While BPJS is away the last answer speaks, and the last file of participants before it")
  func contingency() async throws {
    let house = try await House(.unreachable("Terputus."))
    #expect(try await house.ask().check.standing == .unasked)
    house.answers.now = Self.participant()
    _ = try await house.ask()
    house.answers.now = .unreachable("Terputus.")
    let earlier = try await house.ask().check
    #expect(earlier.standing == .here && earlier.source == .earlier && earlier.asOf == "20-11-2026")
    let text = "no kartu,nama,jk,tgl lahir,status\n0002000009001,Pasien Contoh,L,01-01-1990,NONAKTIF\n"
    try await ImportParticipants(house.clinic, by: house.demo.actor(.kepala)).run(
      Array(text.utf8), name: "p.csv", month: try #require(ParticipantMonth("2026-11")))
    let listed = try await house.ask().check
    #expect(listed.standing == .inactive && listed.source == .file && listed.asOf == "2026-11")
  }

  @Test("Visits of a participant of another kabupaten are counted against three a month; emergencies are not")
  func outOfArea() async throws {
    let house = try await House(Self.participant(provider: "1001U001"))
    #expect(try await house.ask().outOfArea?.served == 0)
    for key in ["umum", "gigi", "lansia", "ugd"] {
      let room = try #require(house.demo.rooms[key])
      try await house.clinic.run(
        RegisterVisit(patient: house.patient.id, room: room.id, payer: .jknElsewhere),
        by: house.demo.actor(.loket))
    }
    let visits = try #require(try await house.ask().outOfArea)
    #expect(visits.served == 3 && visits.isReached && visits.source.contains("Ps.4(4)f"))
    house.answers.now = Self.participant(provider: "0114U001")
    #expect(try await house.ask().outOfArea == nil)
  }
}
