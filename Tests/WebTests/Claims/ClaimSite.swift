import Clinic
import JKN
import Testing
import Vocabulary

@testable import Web

/// The claims desk's pages over the demo Puskesmas on 20 November 2026, with one registered participant.
struct ClaimSite {
  let site: TestSite
  let patient: PatientID

  static let card = "0002600009999"

  init() async throws {
    site = try await TestSite(
      { ClaimPages(clinic: $0) }, { ClaimBatchPages(clinic: $0, documents: .test($0)) },
      { ClaimLinePages(clinic: $0, documents: .test($0)) }, { ClubPages(clinic: $0, documents: .test($0)) },
      { NetworkPages(clinic: $0) }, { NetworkStatementPages(clinic: $0, documents: .test($0)) },
      { NetworkLicencePages(clinic: $0) }, { NetworkReportPages(clinic: $0, documents: .test($0)) },
      { OwnNetworkReportPages(clinic: $0) }, { CoachingPages(clinic: $0, documents: .test($0)) },
      { FraudPages(clinic: $0) }, { ReceiptPages(clinic: $0) }, { MatchingPages(clinic: $0) },
      { DebtPages(clinic: $0) },
      { LedgerPages(clinic: $0, documents: .test($0)) }, { VerificationPages(clinic: $0) },
      { EndingPages(clinic: $0, documents: .test($0)) }, { RecoveryPages(clinic: $0, documents: .test($0)) })
    let id = PatientID(at: TestSite.morning)
    patient = id
    let facility = site.demo.facility.id
    try await site.clinic.store.write { tx in
      try Patient(
        id: id, facility: facility, medicalRecordNumber: MedicalRecordNumber(900_001), name: "Wati Contoh",
        sex: .female, birthDate: CalendarDate(dayNumber: 9_000), nik: NIK(stored: "3204134108949999"),
        jknNumber: JKNNumber(stored: Self.card), address: "Kp. Cempaka"
      ).insert(in: tx)
    }
    guard let since = CalendarDate(iso: "2023-01-09") else { return }
    try await site.clinic.run(ChooseAgreement("pmk3-2023", since: since), by: site.demo.actor(.kepala))
  }

  /// A network midwife with her account and practice.
  func midwife() async throws -> (actor: Actor, network: NetworkFacilityID) {
    let midwife = site.demo.actor(.bidanJejaring)
    try await site.clinic.store.write { tx in
      try Account(
        id: midwife.account, facility: midwife.facility, userName: UserName(stored: "jejaring"),
        name: midwife.name, roles: midwife.roles
      ).insert(password: nil, at: TestSite.morning, in: tx)
    }
    var form = NetworkFacilityForm()
    form.name = "PMB Melati"
    form.midwife = "Bd. Rina Contoh"
    form.licenceNumber = "503/1/SIPB/2025"
    form.licenceFrom = CalendarDate(iso: "2025-01-01")
    form.licenceUntil = CalendarDate(iso: "2029-12-31")
    form.agreementFrom = CalendarDate(iso: "2025-01-01")
    form.agreementUntil = CalendarDate(iso: "2027-12-31")
    form.bankAccount = "9000-0001"
    form.account = midwife.account
    return (midwife, try await site.clinic.run(RecordNetworkFacility(nil, form), by: officer))
  }

  var doctor: String { site.demo.practitioners[.dokter]?.id.text ?? "" }
  var officer: Actor { site.demo.actor(.klaim) }

  /// A ready injection.
  func claim(on iso: String = "2026-11-10") async throws -> ClaimID {
    let day = try #require(CalendarDate(iso: iso))
    let form = ClaimForm(
      day: day, practitioner: site.demo.practitioners[.dokter]?.id, service: .tariff(.init(code: "KB-INJ")))
    let id = try await site.clinic.run(AddClaim(patient, form), by: officer)
    let needed = try await site.clinic.read(ReadClaim(id), by: officer).check.evidence
    try await site.clinic.run(TickEvidence(id, Set(needed.map(\.code))), by: officer)
    return id
  }

  /// A lesson of the club Melati on 9 November, with the participant on its list.
  func clubMeeting() async throws -> ClubMeetingID {
    let joined = try #require(CalendarDate(iso: "2026-10-01"))
    let day = try #require(CalendarDate(iso: "2026-11-09"))
    try await site.clinic.run(
      JoinProlanis(patient, .hypertension, club: "Melati", mayContact: true, on: joined),
      by: site.demo.actor(.dokter))
    return try await site.clinic.run(
      RecordClubMeeting(
        club: "Melati", kind: .education, mode: .offline, day: day, leader: "dr. Contoh", topic: "Gizi",
        costPerPerson: Rupiah(13_000), attendees: [patient]),
      by: officer)
  }

  /// How many documents a batch hands over.
  func documents(_ batch: ClaimBatchID) async throws -> Int {
    let answer = try await site.clinic.read(ReadClaimBatch(batch), by: officer)
    return answer.book.documents(answer.batch).total
  }

  func batch() async throws -> ClaimBatchID {
    _ = try await claim()
    let month = try #require(ParticipantMonth("2026-11"))
    return try await site.clinic.run(MakeClaimBatch(.service, month), by: officer)
  }
}
