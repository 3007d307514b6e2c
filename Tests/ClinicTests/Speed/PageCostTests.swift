import JKN
import Journal
import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("A page reads as much in a district eight times as large", .serialized)
struct PageCostTests {
  private static let small = Task { try await MeasuredDistrict(patients: 500) }
  private static let large = Task { try await MeasuredDistrict(patients: 4000) }

  /// A search shows at most a hundred: where the small district has fewer, the large one may fill the list. Walking
  /// through its 4,000 patients or 12,000 visits would cost more than that, on either engine.
  private static let oneFullList = 1500

  /// Every statement of the page, in both districts: what it costs may not follow the number of patients or visits.
  private func compare(
    _ page: @escaping @Sendable (MeasuredDistrict, WriteTransaction) throws -> Void,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let (small, large) = (try await Self.small.value, try await Self.large.value)
    let before = try await small.store.costs { try page(small, $0) }
    let after = try await large.store.costs { try page(large, $0) }
    #expect(!after.isEmpty, sourceLocation: sourceLocation)
    let most = Dictionary(before.map { ($0.statement, $0.effort) }, uniquingKeysWith: max)
    for cost in after {
      let allowed = 2 * (most[cost.statement] ?? 0) + Self.oneFullList
      #expect(
        cost.effort <= allowed,
        "\(cost.effort) where \(most[cost.statement] ?? 0) were enough: \(cost.statement)\n\(cost.plan.joined(separator: "\n"))",
        sourceLocation: sourceLocation)
    }
  }

  @Test("Searching by a number: NIK whole and begun, record number, card")
  func numbers() async throws {
    try await compare { district, tx in
      let patient = district.patient
      let typed = [
        patient.nik?.text, patient.nik.map { String($0.text.prefix(6)) }, patient.medicalRecordNumber.text,
        patient.jknNumber?.text,
      ]
      for number in typed.compactMap({ $0 }) {
        let found = try SearchPatients(number).read(in: tx, district.context)
        #expect(!found.isEmpty)
      }
    }
  }

  @Test(
    "Searching by the beginning and by a fragment of a name, frequent and rare, and by a birth date",
    arguments: ["sit", "urahm", "ahma", "di", "zzz", "rohaeti sri"])
  func names(typed: String) async throws {
    try await compare { district, tx in
      _ = try SearchPatients(typed).read(in: tx, district.context)
    }
  }

  @Test("Searching by a birth date")
  func births() async throws {
    try await compare { district, tx in
      let found = try SearchPatients(district.patient.birthDate.iso).read(in: tx, district.context)
      #expect(!found.isEmpty)
    }
  }

  @Test("Today's queue, with the numbers beside the bar")
  func queue() async throws {
    try await compare { district, tx in
      let board = try QueueBoard(district.room).read(in: tx, district.context)
      #expect(board.waiting == MeasuredDistrict.waiting)
      _ = try CountWaiting().read(in: tx, district.context)
    }
  }

  @Test("A patient's page and the record of a visit")
  func records() async throws {
    try await compare { district, tx in
      _ = try ReadPatient(district.patient.id).read(in: tx, district.context)
      _ = try ReadRecord(encounter: district.visit.id).read(in: tx, district.context)
    }
  }

  @Test("A returning patient into the queue: the form, the registration, the journal, the slip")
  func registration() async throws {
    try await compare { district, tx in
      let (context, patient) = (district.context, district.patient.id)
      _ = try PrepareVisit(patient).read(in: tx, context)
      let performed = try RegisterVisit(patient: patient, room: district.room, payer: .general)
        .perform(in: tx, context)
      let fact = try #require(performed.fact)
      try Journal.append(fact, by: context.author, at: context.now, in: tx)
      _ = try ReadTicket(performed.result.ticket.id).read(in: tx, context)
    }
  }

  @Test("Counting a visit into the figures, and a guest's visits of this month")
  func counting() async throws {
    try await compare { district, tx in
      let (visit, facility) = (district.visit, district.context.facility)
      let counted = try CountedVisit.all("e.facility = \(facility) AND e.id = \(visit.id)", in: tx)
      try FigureLedger(facility: facility).count(counted, in: tx)
      _ = try OutOfAreaVisits.find(
        visit.patient, registeredAt: "99999999", facility: district.demo.facility, today: visit.day, in: tx)
    }
  }

  @Test("Who is signed in")
  func session() async throws {
    try await compare { district, tx in
      _ = try Session.find(SecretToken.random(), at: district.context.now, SessionRules(), in: tx)
    }
  }
}
