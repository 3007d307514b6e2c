import Journal
import Store
import Synchronization
import Testing
import Vocabulary

@testable import Clinic

@Suite("A visit that JKN is to pay begins")
struct AdmissionTests {
  private static let morning = Instant(milliseconds: 1_795_136_400_000)

  /// A counter whose BPJS answers what a test says, and counts how often it was asked.
  private final class Counter: Sendable {
    let clinic: Clinic
    let demo: DemoPuskesmas
    let patient: Patient
    let line: Line

    final class Line: Sendable {
      private let content: Mutex<(answer: Eligibility.Answer, asked: Int)>
      let knowsNIK: Bool
      init(_ answer: Eligibility.Answer, knowsNIK: Bool) {
        content = Mutex((answer, 0))
        self.knowsNIK = knowsNIK
      }
      var asked: Int { content.withLock { $0.asked } }
      func ask() -> Eligibility.Answer {
        content.withLock {
          $0.asked += 1
          return $0.answer
        }
      }
    }

    init(_ answer: Eligibility.Answer, knowsNIK: Bool = true) async throws {
      let store = try await Schema.temporaryStore()
      demo = try await DemoPuskesmas.seed(in: store, at: morning)
      let line = Line(answer, knowsNIK: knowsNIK)
      self.line = line
      clinic = Clinic(
        store: store, clock: .fixed(morning),
        insurer: Insurer(
          eligibility: Eligibility(
            byCard: { _ in line.ask() },
            byNIK: { _ in line.knowsNIK ? line.ask() : .unknown("NIK tidak dikenal.") }), line: "pcare"))
      let form = PatientForm([
        .name: "Pasien Contoh", .nik: "3204130101909001", .jknNumber: "0002000009001",
        .address: "Kp. Cempaka",
      ])
      patient = try #require(try await clinic.run(RegisterPatient(form), by: demo.actor(.loket)).patient)
    }

    @discardableResult
    func register(
      _ payer: Payer = .jknHere, room: String = "umum", emergency: Bool = false,
      shown: ShownDocuments.Ticks = .none
    ) async throws -> VisitRegistration {
      try await clinic.run(
        RegisterVisit(
          patient: patient.id, room: try #require(demo.rooms[room]).id, payer: payer, emergency: emergency,
          shown: shown),
        by: demo.actor(.loket))
    }

    func refused(_ payer: Payer = .jknHere, shown: ShownDocuments.Ticks = .none) async throws -> Problems {
      try await problems { try await register(payer, shown: shown) }
    }
  }

  private static func participant(
    active: Bool = true, provider: String = "0114A026", nik: String? = "3204130101909001"
  ) -> Eligibility.Answer {
    .participant(
      .init(
        card: JKNNumber(stored: "0002000009001"), name: "Pasien Contoh", sex: .male, birthDate: nil, nik: nik,
        active: active, status: active ? "AKTIF" : "PREMI", providerCode: provider,
        providerName: "Klinik Contoh",
        membership: "PBI", classOfCare: "III"))
  }

  @Test("BPJS is asked by itself when nobody did, once, and the answer is on record")
  func asked() async throws {
    let counter = try await Counter(Self.participant())
    try await counter.register()
    try await counter.register(room: "gigi")
    #expect(counter.line.asked == 1)
    let patient = counter.patient.id
    let check = try await counter.clinic.store.read { try EligibilityCheck.latest(of: patient, in: $0) }
    #expect(check?.standing == .here && check?.officer == "Yuni Astuti")
  }

  @Test("Who pays is not asked about; who is not covered is told why, and may come as an emergency")
  func inactive() async throws {
    let counter = try await Counter(Self.participant(active: false))
    try await counter.register(.general, room: "lansia")
    #expect(counter.line.asked == 0)
    let sentence = try await counter.refused()[VisitField.payer] ?? ""
    #expect(sentence.contains("PREMI") && sentence.contains("gawat darurat"))
    let visit = try await counter.register(room: "gigi", emergency: true)
    #expect(visit.encounter.emergency && visit.ticket.priority)
    let kept = try await counter.clinic.store.read { [demo = counter.demo] tx in
      try Encounter.find(visit.encounter.id, of: demo.facility.id, in: tx)
    }
    #expect(kept.emergency)
  }

  @Test("The emergency room takes everybody, whatever BPJS says")
  func emergencyRoom() async throws {
    let counter = try await Counter(Self.participant(active: false))
    #expect(try await counter.register(room: "ugd").encounter.emergency)
  }

  @Test("Where BPJS does not know the NIK, what was shown is kept with time and officer, for the notice")
  func documents() async throws {
    let counter = try await Counter(Self.participant(nik: nil), knowsNIK: false)
    #expect(try await counter.refused()[VisitField.cardShown] != nil)
    let visit = try await counter.register(shown: .init(card: true, identity: true)).encounter
    let answer = try await counter.clinic.read(ReadShownDocuments(visit.id), by: counter.demo.actor(.loket))
    #expect(answer.shown.officer == "Yuni Astuti" && answer.shown.at == Self.morning)
    #expect(answer.shown.identity == .ktpEl && answer.patient.id == counter.patient.id)
  }

  @Test("A card's answer without a NIK is no sign that the NIK is unknown: it is asked for")
  func cardWithoutNIK() async throws {
    let counter = try await Counter(Self.participant(nik: nil))
    try await counter.register()
    #expect(counter.line.asked == 2)
  }

  @Test("For a visit that needed nothing shown there is no notice")
  func noNotice() async throws {
    let counter = try await Counter(Self.participant())
    let visit = try await counter.register(shown: .init(card: true, identity: true)).encounter
    await #expect(throws: Refusal.notFound("Pemberitahuan")) {
      try await counter.clinic.read(ReadShownDocuments(visit.id), by: counter.demo.actor(.loket))
    }
  }

  @Test("Three visits from another kabupaten in a month, not a fourth; emergencies do not count")
  func outOfArea() async throws {
    let counter = try await Counter(Self.participant(provider: "1001U001"))
    try await counter.register(.jknElsewhere, emergency: true)
    for room in ["gigi", "lansia", "kia"] { try await counter.register(.jknElsewhere, room: room) }
    try await counter.clinic.store.write { tx in
      try tx.execute("UPDATE encounter SET status = 'finished'")
    }
    #expect(try await counter.refused(.jknElsewhere)[VisitField.payer]?.contains("3 kali") == true)
    try await counter.register(.jknElsewhere, emergency: true)
  }

  @Test(
    "While an outage is open nobody is asked, nobody is held up, and the counter is told; afterwards all is as before"
  )
  func outage() async throws {
    let counter = try await Counter(Self.participant(active: false))
    let loket = counter.demo.actor(.loket)
    #expect(try await counter.clinic.contingency(for: loket) == nil)
    try await counter.clinic.store.write { tx in
      try tx.execute(
        """
        INSERT INTO outage (id, destination, began_at, noticed_at, cause)
        VALUES ('o', 'pcare', \(Self.morning), \(Self.morning), 'tidak dapat dihubungi')
        """)
    }
    try await counter.register()
    #expect(counter.line.asked == 0)
    let contingency = try #require(try await counter.clinic.contingency(for: loket))
    #expect(contingency.outage.beganAt == Self.morning && contingency.file == nil)
    try await counter.clinic.store.write { tx in
      try tx.execute("UPDATE outage SET ended_at = \(Self.morning)")
    }
    #expect(try await counter.clinic.contingency(for: loket) == nil)
    _ = try await counter.clinic.checkEligibility(of: counter.patient, by: loket)
    #expect(counter.line.asked == 1)
  }
}
