import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Facts of a claim that the record holds")
struct RecordedFactsTests {
  private static let midwife = PractitionerID(at: PaidMonth.today)
  private static let nurse = PractitionerID(at: PaidMonth.today)
  private static let doctor = PractitionerID(at: PaidMonth.today)

  private static func procedure(_ code: String, note: String = "", by: PractitionerID = midwife) -> Procedure
  {
    Procedure(
      id: ProcedureID(at: PaidMonth.today),
      code: Coded(system: "http://hl7.org/fhir/sid/icd-9-cm", code: code, display: code), note: note,
      explained: true, at: PaidMonth.today, by: by)
  }

  private static func diagnosis(_ code: String, by: PractitionerID = doctor) -> Condition {
    Condition(
      id: ConditionID(at: PaidMonth.today), category: .diagnosis, code: .icd10(code, code), text: code,
      rank: 1,
      at: PaidMonth.today, by: by)
  }

  private static func facts(_ examination: Examination, _ rig: ClaimRig, hours: Int64 = 1) throws
    -> RecordedFacts
  {
    let arrived = FacilityZone.wib.instant(on: try day("2026-11-10"), hour: 9)
    guard let room = rig.month.demo.rooms["umum"]?.id else { throw Refusal.notFound("umum") }
    let visit = Encounter(
      id: EncounterID(at: arrived), facility: rig.month.demo.facility.id, number: "20261110-0001",
      patient: PatientID(at: arrived), room: room, practitioner: midwife, payer: .jknHere, status: .finished,
      day: try day("2026-11-10"), arrivedAt: arrived, finishedAt: arrived + .seconds(hours * 3600), version: 1
    )
    var facts = RecordedFacts()
    facts.read(
      examination, of: visit, zone: .wib, professions: [midwife: .midwife, nurse: .nurse, doctor: .doctor])
    return facts
  }

  @Test(
    "A delivery's team, complication, days and later action are proposed from the visit, each with where it stands"
  )
  func delivery() async throws {
    let rig = try await ClaimRig()
    var examination = Examination()
    examination.procedures = [Self.procedure("73.59"), Self.procedure("75.4", by: Self.nurse)]
    examination.conditions = [Self.diagnosis("O72.0")]
    let facts = try Self.facts(examination, rig, hours: 50)
    #expect(facts.team?.value == .init(doctors: 1, others: 2) && facts.days?.value == 2)
    #expect(facts.complication?.source == "diagnosis O72.0" && facts.afterDelivery?.value == true)
    let drafts = VisitServices(examination: examination, isReferred: false, known: facts, signs: []).drafts
    #expect(
      drafts.map(\.service) == [
        .delivery(
          .init(doctors: 1, otherHealthWorkers: 2, complication: true, days: 2, postDeliveryAction: true))
      ])
    let typed = ClaimService.delivery(
      .init(doctors: 0, otherHealthWorkers: 3, complication: false, days: 0, postDeliveryAction: false))
    #expect(facts.completing(typed) == typed)
  }

  @Test("Jaws and cost of a denture are read from the note on its procedure; without one they stay open")
  func denture() async throws {
    let rig = try await ClaimRig()
    var examination = Examination()
    examination.procedures = [Self.procedure("99.97", note: "Gigi tiruan rahang atas, kuitansi Rp 450.000")]
    let told = try Self.facts(examination, rig)
    #expect(
      told.completing(.prosthesis(.init(upper: false, lower: false, cost: nil)))
        == .prosthesis(.init(upper: true, lower: false, cost: Rupiah(450_000))))
    examination.procedures = [Self.procedure("99.97", note: "")]
    let bare = try Self.facts(examination, rig)
    #expect(bare.jaws == nil && bare.cost == nil && bare.days == nil)
  }

  @Test(
    "The last period is read as midwives write it, and only one this pregnancy can have begun with",
    arguments: [
      ("G2P1A0, HPHT 01-09-2026, mual", "2026-09-01"), ("hpht: 1/9/2026", "2026-09-01"),
      ("HPHT = 1.9.2026 (lupa)", "2026-09-01"), ("HPHT 01-09-2025", nil), ("HPHT 12-12-2026", nil),
      ("HPHT 31-02-2026", nil), ("HPHT lupa", nil), ("", nil),
    ] as [(String, String?)])
  func period(text: String, expected: String?) throws {
    #expect(
      WrittenPeriod.find(in: text, before: try day("2026-11-10"))
        == expected.flatMap { CalendarDate(iso: $0) })
  }

  @Test(
    "A draft of pregnancy takes the last period from the history of the visit, and the page says from where")
  func antenatal() async throws {
    let visit = try await OpenVisit.make()
    try await visit.start()
    var form = OpenVisit.complete
    form.diagnoses = [.init(code: "Z34.9")]
    form.subjective = "Kontrol hamil. HPHT 01-09-2026."
    try await visit.record(form)
    try await visit.close()
    let book = try await visit.clinic.read(ReadClaims(), by: visit.demo.actor(.klaim))
    let claim = try #require(book.claims.first)
    guard case .antenatal(let service) = claim.service else {
      Issue.record("no antenatal claim")
      return
    }
    #expect(service.lastPeriod == CalendarDate(iso: "2026-09-01"))
    let read = try await visit.clinic.read(ReadClaim(claim.id), by: visit.demo.actor(.klaim))
    #expect(read.facts.lastPeriod?.source.hasPrefix("anamnesis kunjungan") == true)
  }

  @Test("A visit in childbed knows the delivery that stands in the record, claimed or not")
  func postnatal() async throws {
    let rig = try await ClaimRig()
    try await rig.month.visit(2, on: "2026-11-03", diagnosis: "O80.9")
    try await rig.month.visit(2, on: "2026-11-09", diagnosis: "Z39.2")
    try await rig.clinic.run(CollectClaims(try PaidMonth.november()), by: rig.officer)
    let claims = try await rig.book().claims
    let childbed = try #require(claims.first { $0.day == CalendarDate(iso: "2026-11-09") })
    #expect(
      childbed.service
        == .postnatal(.init(deliveredOn: CalendarDate(iso: "2026-11-03"), mother: true, baby: false)))
    let people = try await rig.clinic.read(ReadClaimPeople(card: PaidMonth.card(2)), by: rig.officer)
    #expect(people.facts.deliveredOn?.source.isEmpty == false)
  }
}
