import ArgumentParser
import Clinic
import Foundation
import JKN
import Store
import Vocabulary

/// `sehat claims-bench`: how long the claims desk takes to check a batch of 5,000 lines, beside as many that were sent before,
/// by its own queries and commands on a database in a file. Figures and machine: docs/performance.md.
struct ClaimsBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims-bench", abstract: "Mengukur pemeriksaan satu pengajuan klaim.", shouldDisplay: false)

  @Option(help: "Banyaknya klaim yang diperiksa.") var lines = 5_000
  @Option(help: "Banyaknya klaim yang sudah diajukan bulan sebelumnya.") var sent = 5_000

  func run() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sehat-claims-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    guard let setting = DatabaseSetting("sqlite:\(folder.appending(path: "sehat.sqlite").path)") else {
      return
    }
    do {
      let store = try setting.open()
      try await measure(store, at: WallClock.system.now())
      try store.close()
    } catch {
      throw Terminal.refusal(error)
    }
  }

  private func measure(_ store: Store, at now: Instant) async throws {
    try await store.migrate(Installation.migrations, at: now.milliseconds)
    let desk = try await BenchedDesk(store, at: now)
    let (today, clock) = (desk.today, ContinuousClock())
    let before = ParticipantMonth(of: today).adding(months: -1)
    if sent > 0 {
      try await desk.fill(sent, from: before.firstDay, serial: 0)
      _ = try await desk.clinic.run(MakeClaimBatch(.service, before), by: desk.officer)
    }
    let filling = try await clock.measure {
      try await desk.fill(lines, from: ParticipantMonth(of: today).firstDay, serial: sent)
    }
    Terminal.say("\(lines) klaim dicatat dengan buktinya di samping \(sent) yang sudah diajukan: \(filling)")
    var ready = 0
    let checking = try await clock.measure {
      let book = try await desk.clinic.read(ReadClaims(), by: desk.officer)
      ready = book.claims.count { book.isReady($0) }
    }
    Terminal.say("semuanya dibaca dan diperiksa: \(checking), \(ready) siap")
    var batch: ClaimBatchID?
    let making = try await clock.measure {
      batch = try await desk.clinic.run(
        MakeClaimBatch(.service, ParticipantMonth(of: today)), by: desk.officer)
    }
    Terminal.say("diperiksa dan disusun menjadi pengajuan: \(making)")
    guard let batch else { return }
    var total = Rupiah.zero
    let reading = try await clock.measure {
      let answer = try await desk.clinic.read(ReadClaimBatch(batch), by: desk.officer)
      total = answer.book.total(answer.lines)
    }
    Terminal.say("pengajuan dibuka: \(reading), \(total.text)")
  }
}

/// The demo Puskesmas with invented patients, and its claims officer.
private struct BenchedDesk {
  let clinic: Clinic
  let officer: Actor
  let today: CalendarDate
  let doctor: PractitionerID
  let women: [PatientID]
  private let items: [String: Set<String>]

  init(_ store: Store, at now: Instant) async throws {
    let demo = try await DemoPuskesmas.load(in: store, at: now)
    let day = demo.facility.zone.date(of: now)
    try await DemoDistrict(facility: demo.facility.id, patients: 60_000, visits: 0).fill(store, at: now)
    clinic = Clinic(store: store, clock: .fixed(now))
    officer = demo.actor(.klaim)
    today = day
    guard let found = demo.practitioners[.dokter]?.id else { throw Refusal.notFound("Dokter") }
    doctor = found
    let (oldest, youngest) = (day.adding(months: -12 * 45), day.adding(months: -12 * 20))
    women = try await store.read { tx in
      try tx.all(
        """
        SELECT id FROM patient WHERE facility = \(demo.facility.id) AND sex = \(Sex.female)
          AND jkn_number IS NOT NULL AND birth_date BETWEEN \(oldest) AND \(youngest) ORDER BY id
        """
      ) { try $0["id"] as PatientID }
    }
    let evidence = try EvidenceList.shipped()
    let terms = try ShippedTerms.named("pmk3-2023")
    items = Dictionary(
      uniqueKeysWithValues: Self.codes.map { ($0, Set(evidence.items(for: [$0], under: terms).map(\.code))) })
    let kepala = demo.actor(.kepala)
    guard let since = CalendarDate(year: 2023, month: 1, day: 9) else { return }
    try await clinic.run(ChooseAgreement("pmk3-2023", since: since), by: kepala)
  }

  private static let codes = ["KB-INJ", "SKR-IVA", "ANC-DUSG", "PNC", "KB-IUD"]

  /// One of five services after the other, a few days apart, by the commands of the desk.
  func fill(_ count: Int, from first: CalendarDate, serial: Int) async throws {
    let days = max(1, min(28, today.days(since: first) + 1))
    for number in serial..<(serial + count) {
      let day = first.adding(days: number % days)
      let code = Self.codes[number % Self.codes.count]
      let form = ClaimForm(
        day: day, practitioner: doctor, service: service(code, on: day), diagnosis: "Z00.0")
      let claim = try await clinic.run(AddClaim(women[number % women.count], form), by: officer)
      try await clinic.run(TickEvidence(claim, items[code] ?? []), by: officer)
    }
  }

  private func service(_ code: String, on day: CalendarDate) -> ClaimService {
    switch code {
    case "ANC-DUSG": .antenatal(.init(lastPeriod: day.adding(days: -60), number: 1, ultrasound: true))
    case "PNC": .postnatal(.init(deliveredOn: day.adding(days: -5), mother: true, baby: true))
    default: .tariff(.init(code: code))
    }
  }
}
