import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Signs an administrator adds for the fraud rules")
struct AddedClaimSignTests {
  private static func form(
    _ subject: String, _ diagnoses: String = "", from iso: String = "2026-01-01",
    title: String = "Surat Dinas 12"
  ) throws -> ClaimSignForm {
    var form = ClaimSignForm()
    form.subject = subject
    form.diagnoses = diagnoses
    form.title = title
    form.from = try day(iso)
    return form
  }

  /// With reference data, which the codes of a sign are held against.
  private func rig() async throws -> ClaimRig {
    let rig = try await ClaimRig()
    try await BundledReferenceData.load(into: rig.month.store, at: PaidMonth.today)
    return rig
  }

  private func hits(_ rig: ClaimRig) async throws -> [FraudHit] {
    let team = rig.month.demo.actor(.timKecurangan)
    try await rig.clinic.run(ScanForFraud(), by: team)
    return try await rig.clinic.read(ReadFraudHits(try PaidMonth.november()), by: team).hits.map(\.hit)
      .filter { $0.rule == .claimUnsupported }
  }

  @Test(
    "A sign makes the rule see a service it could not judge, the hit names the sets, and months are looked at again"
  )
  func judged() async throws {
    let rig = try await rig()
    let admin = rig.month.demo.actor(.adminDinas)
    let cold = try await rig.month.visit(1, on: "2026-11-10", diagnosis: "J00")
    let implant = try await rig.add(cold.patient, .tariff(.init(code: "KB-IMP")))
    let injection = try await rig.add(cold.patient, .tariff(.init(code: "KB-INJ")))
    let first = try await hits(rig)
    #expect(first.map(\.claims) == [[injection.text]])
    #expect(first.first?.explanation.contains("bawaan SEHAT (diagnosis Z30; tindakan 99.24)") == true)
    let sign = try await rig.clinic.run(RecordClaimSign(try Self.form("KB-IMP", "z30")), by: admin)
    let later = Clinic(
      store: rig.month.store, clock: .fixed(FacilityZone.wib.instant(on: try day("2026-11-20"), hour: 23)))
    try await later.run(RecordClaimSign(try Self.form("KB-INJ", "J00", title: "Contoh")), by: admin)
    let second = try await hits(rig)
    #expect(second.map(\.claims) == [[implant.text]])
    #expect(second.first?.explanation.contains("Surat Dinas 12 (diagnosis Z30)") == true)
    try await later.run(EndClaimSign(sign, on: try day("2026-10-31")), by: admin)
    #expect(try await hits(rig).isEmpty)
  }

  @Test("Unknown codes, services and bases are refused; only the administrator writes")
  func refused() async throws {
    let rig = try await rig()
    let (admin, team) = (rig.month.demo.actor(.adminDinas), rig.month.demo.actor(.timKecurangan))
    func fields(_ form: ClaimSignForm) async throws -> [String] {
      try await problems { try await rig.clinic.run(RecordClaimSign(form), by: admin) }.all.map(\.field)
    }
    typealias Field = ClaimSignForm.Field
    #expect(try await fields(ClaimSignForm()) == [Field.subject, Field.title, Field.from])
    #expect(try await fields(Self.form("AMB", "Z30")) == [Field.subject])
    #expect(try await fields(Self.form("KB-IMP", "Z")) == [Field.diagnoses])
    #expect(try await fields(Self.form("KB-IMP", "X99.99")) == [Field.diagnoses])
    #expect(try await fields(Self.form("KB-IMP")) == [Field.diagnoses])
    let id = try await rig.clinic.run(RecordClaimSign(try Self.form("KB-IMP", "Z30.5, Z30")), by: admin)
    #expect(try await fields(Self.form("KB-IMP", "Z30")) == [Field.title])
    await #expect(throws: Refusal.forbidden(.importReferenceData)) {
      try await rig.clinic.run(RecordClaimSign(try Self.form("KB-IMP", "Z30", title: "Lain")), by: team)
    }
    let early = try await problems {
      try await rig.clinic.run(EndClaimSign(id, on: try day("2025-12-30")), by: admin)
    }
    #expect(early.all.map(\.field) == [EndClaimSign.field])
    try await rig.clinic.run(EndClaimSign(id, on: try day("2025-12-31")), by: admin)
    let answer = try await rig.clinic.read(ReadClaimSigns(), by: team)
    #expect(answer.added.first?.sign.holds(on: try day("2026-01-01")) == false)
    #expect(answer.added.first?.sign.diagnoses == ["Z30.5", "Z30"])
  }

  @Test(
    "An ambulance without a referral is not borne; one that an older referral does not mention is not judged")
  func ambulance() async throws {
    let rig = try await ClaimRig()
    let ride = ClaimService.tariff(.init(code: "AMB", trip: .init(way: .land)))
    let home = try await rig.month.visit(1, on: "2026-11-10", diagnosis: "I10")
    let unborne = try await rig.add(home.patient, ride)
    let sent = try await rig.month.visit(2, on: "2026-11-10", diagnosis: "I10", referred: true)
    try await rig.add(sent.patient, ride)
    #expect(try await hits(rig).map(\.claims) == [[unborne.text]])
  }
}
