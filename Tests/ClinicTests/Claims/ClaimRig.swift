import JKN
import Spreadsheets
import Testing
import Vocabulary

@testable import Clinic

/// The claims desk of the demo Puskesmas on 20 November 2026, under an agreement that holds then.
struct ClaimRig {
  let month: PaidMonth
  var clinic: Clinic { month.clinic }
  var officer: Actor { month.demo.actor(.klaim) }
  var doctor: PractitionerID? { month.demo.practitioners[.dokter]?.id }

  init() async throws {
    month = try await PaidMonth(participants: 40)
    try await clinic.run(
      ChooseAgreement("pmk3-2023", since: try day("2023-01-09")), by: month.demo.actor(.kepala))
  }

  /// The same Puskesmas on another day.
  func on(_ iso: String) throws -> Clinic {
    Clinic(store: month.store, clock: .fixed(FacilityZone.wib.instant(on: try day(iso), hour: 9)))
  }

  func patient(_ number: Int) async throws -> PatientID {
    try await month.visit(number, on: "2026-10-01", diagnosis: "J00").patient
  }

  func book() async throws -> ClaimBook { try await clinic.read(ReadClaims(), by: officer) }

  /// A service written down by hand.
  @discardableResult
  func add(
    _ patient: PatientID, _ service: ClaimService, on iso: String = "2026-11-10", evidence: Bool = true
  ) async throws -> ClaimID {
    let form = ClaimForm(day: try day(iso), practitioner: doctor, service: service, diagnosis: "Z00.0")
    let id = try await clinic.run(AddClaim(patient, form), by: officer)
    if evidence { try await complete(id) }
    return id
  }

  /// What a scanner makes, as far as anybody looks.
  static let scan = Array("%PDF-1.7 daftar hadir".utf8)

  /// Ticks everything the claim's file needs; a club's signed list is scanned first.
  func complete(_ id: ClaimID) async throws {
    let answer = try await clinic.read(ReadClaim(id), by: officer)
    if let meeting = answer.claim.meeting {
      try await clinic.run(KeepAttendanceScan(meeting, scan: Self.scan), by: officer)
    }
    try await clinic.run(TickEvidence(id, Set(answer.check.evidence.map(\.code))), by: officer)
  }

  /// A batch of injections of so many people.
  func batch(of people: Int) async throws -> ClaimBatchID {
    for number in 1...people {
      try await add(try await patient(number), .tariff(.init(code: "KB-INJ")))
    }
    return try await clinic.run(MakeClaimBatch(.service, try PaidMonth.november()), by: officer)
  }

  /// What of a batch is handed over, and what BPJS counted.
  func documents(_ batch: ClaimBatchID) async throws -> DocumentCount {
    let book = try await book()
    return book.documents(try #require(book.batch(batch)))
  }

  func move(_ batch: ClaimBatchID, _ events: ClaimStage.Event...) async throws {
    for event in events {
      let counted = event == .matchCount ? try await documents(batch).total : nil
      try await clinic.run(
        MoveClaimBatch(batch, event, on: try day("2026-11-20"), documents: counted), by: officer)
    }
  }
}

func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

/// The sentence with which something is refused as a whole.
func conflict(_ body: () async throws -> some Any) async throws -> String {
  do {
    _ = try await body()
  } catch Refusal.conflict(let sentence) {
    return sentence
  }
  Issue.record("nothing was refused")
  return ""
}
