import Journal
import Logging
import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("Figures")
struct FigureTests {
  static func follow(_ store: Store) async throws {
    let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    try await SubscriberRunner(store: store, subscribers: [FigureFeed()], logger: quiet).catchUp()
  }

  /// Every figure there is, as one line each.
  static func all(_ store: Store) async throws -> [String] {
    try await store.read { tx in
      try tx.all("SELECT * FROM figure_day") { row in
        let amount: Int = try row["amount"]
        return try ["facility", "measure", "day", "kind", "sex", "age"].map { try row[$0] as String }
          .joined(separator: " ") + " \(amount)"
      }.sorted()
    }
  }

  private func amounts(_ store: Store, _ measure: Measure) async throws -> [String: Int] {
    let pairs = try await store.read { tx in
      try tx.all(
        "SELECT kind, SUM(amount) AS amount FROM figure_day WHERE measure = \(measure) GROUP BY kind"
      ) { (try $0["kind"] as String, try $0["amount"] as Int) }
    }
    return Dictionary(pairs, uniquingKeysWith: +)
  }

  @Test(
    "A visit is counted when it arrives, told apart when it is signed, and counted anew when it is corrected")
  func oneVisit() async throws {
    let visit = try await OpenVisit.make()
    try await visit.store.write { tx in
      let fact = try Fact(
        FactKind.encounterArrived, patient: visit.patient.id, subject: "Encounter/\(visit.encounter)")
      try Journal.append(fact, by: .system(of: visit.demo.facility.id), at: OpenVisit.morning, in: tx)
    }
    try await Self.follow(visit.store)
    #expect(try await amounts(visit.store, .visit) == ["": 1])
    #expect(try await amounts(visit.store, .finished).isEmpty)

    visit.hands.turn(.seconds(20 * 60))
    try await visit.start()
    try await visit.record(OpenVisit.complete)
    try await visit.close()
    try await Self.follow(visit.store)
    #expect(try await amounts(visit.store, .diagnosis) == ["I10": 1, "R51": 1])
    #expect(try await amounts(visit.store, .waiting) == ["16-30": 1])
    #expect(try await amounts(visit.store, .waitingMinutes) == ["": 20])
    #expect(try await amounts(visit.store, .participant) == ["": 1])
    #expect(try await amounts(visit.store, .visitByRoom) == ["Poli Umum": 1])

    var form = OpenVisit.complete
    form.diagnoses = [.init(code: "R51")]
    try await visit.clinic.run(
      CorrectRecord(
        encounter: visit.encounter, form: form, version: 1, reason: "diagnosis diluruskan", lists: visit.lists
      ),
      by: visit.demo.actor(.dokter))
    try await Self.follow(visit.store)
    #expect(try await amounts(visit.store, .diagnosis) == ["R51": 1])
    #expect(try await amounts(visit.store, .visit) == ["": 1])
    let kept = try await Self.all(visit.store)
    try await RecountFigures(visit.store).run()
    #expect(try await Self.all(visit.store) == kept)
  }

  @Test(
    "Kept up entry by entry, stopped anywhere and led on, figures equal those counted anew from the records")
  func incrementalEqualsRecount() async throws {
    let desk = try await Desk()
    let siti = try await desk.patient(.siti())
    let ujang = try await desk.patient(.ujang())
    let first = try await desk.visit(siti)
    try await Self.follow(desk.store)
    _ = try await desk.visit(siti, to: "gigi", minutes: 5)
    _ = try await desk.visit(ujang, to: "lansia", minutes: 10)
    try await desk.clinic(minutes: 15).run(
      CancelEncounter(encounter: first.encounter.id, reason: "salah daftar"), by: desk.demo.actor(.loket))
    try await Self.follow(desk.store)
    try await Self.follow(desk.store)
    #expect(try await amounts(desk.store, .visit) == ["": 2])
    #expect(try await amounts(desk.store, .cancelled) == ["": 1])
    let kept = try await Self.all(desk.store)
    try await RecountFigures(desk.store).run()
    #expect(try await Self.all(desk.store) == kept)
    #expect(!kept.contains { $0.hasSuffix(" 0") })
  }

  @Test("When a birth date is mended, every visit moves to its age")
  func mendedBirthDate() async throws {
    let desk = try await Desk()
    let siti = try await desk.patient(.siti())
    _ = try await desk.visit(siti)
    try await Self.follow(desk.store)
    #expect(try await Self.all(desk.store).contains { $0.contains("20-44") })
    try await desk.store.write { tx in
      try tx.execute("UPDATE patient SET birth_date = '1965-03-12' WHERE id = \(siti.id)")
      let fact = try Fact(FactKind.patientChanged, patient: siti.id, subject: "Patient/\(siti.id)")
      try Journal.append(fact, by: .system(of: desk.demo.facility.id), at: Desk.morning, in: tx)
    }
    try await Self.follow(desk.store)
    let now = try await Self.all(desk.store)
    #expect(now.contains { $0.contains("60-69") } && !now.contains { $0.contains("20-44") })
  }

  @Test("A receipt counts once on the day it came, and again only when everything is counted again")
  func receipts() async throws {
    let desk = try await Desk()
    let facility = desk.demo.facility.id
    try await desk.store.write { tx in
      for number in 1...3 {
        try tx.execute(
          """
          INSERT INTO delivery (id, facility, destination, kind, key, state, created_at, due_at)
          VALUES (\("d\(number)"), \(facility), \(number == 3 ? "pcare" : "satusehat"), 'x', \("k\(number)"),
            'delivered', 1, 1)
          """)
        // 23.30 UTC is the next morning at the Puskesmas.
        let at = FacilityZone.wib.instant(on: Desk.day, hour: 6, minute: 30)
        try Journal.append(
          Fact("delivery.delivered", subject: "Delivery/d\(number)"), by: .system(of: facility), at: at,
          in: tx)
      }
    }
    try await Self.follow(desk.store)
    #expect(try await amounts(desk.store, .delivered) == ["satusehat": 2, "pcare": 1])
    let kept = try await Self.all(desk.store)
    #expect(kept.allSatisfy { $0.contains(Desk.day.iso) })
    try await RecountFigures(desk.store).run()
    #expect(try await Self.all(desk.store) == kept)
  }

  @Test("A participant counts once a month, however often he or she comes")
  func participants() async throws {
    let store = try await Schema.temporaryStore()
    let demo = try await DemoPuskesmas.seed(in: store, at: Desk.morning)
    try await DemoDistrict(facility: demo.facility.id, patients: 60, visits: 900, seed: 5)
      .fill(store, at: Desk.morning)
    try await RecountFigures(store).run()
    let counted = try await amounts(store, .participant)[""]
    let wanted: Int? = try await store.read {
      try $0.value(
        """
        SELECT COUNT(*) AS n FROM (SELECT DISTINCT patient, SUBSTR(day, 1, 7) FROM encounter
          WHERE payer = 'jkn-here' AND status = 'finished') AS months
        """)
    }
    #expect(counted == wanted && counted ?? 0 > 100)
    #expect(try await amounts(store, .visit) == ["": 900])
  }
}
