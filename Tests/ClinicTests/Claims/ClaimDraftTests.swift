import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Drafts of claims from the record")
struct ClaimDraftTests {
  @Test("A pregnant woman's visit becomes a draft once, and waits for her last period")
  func antenatal() async throws {
    let rig = try await ClaimRig()
    try await rig.month.visit(2, diagnosis: "Z34.9")
    try await rig.month.visit(3, diagnosis: "J00")
    let november = try PaidMonth.november()
    #expect(try await rig.clinic.run(CollectClaims(november), by: rig.officer) == 1)
    #expect(try await rig.clinic.run(CollectClaims(november), by: rig.officer) == 0)
    let book = try await rig.book()
    let claim = try #require(book.claims.first)
    #expect(claim.origin == .record && claim.performer == .doctor && claim.number == "K-20261120-0001")
    #expect(book.check(claim)?.findings.map(\.kind).contains(.facts) == true)
    let form = ClaimForm(
      day: claim.day, practitioner: claim.practitioner,
      service: .antenatal(.init(lastPeriod: try day("2026-09-01"), number: 1, ultrasound: true)))
    try await rig.clinic.run(ChangeClaim(claim.id, form), by: rig.officer)
    try await rig.complete(claim.id)
    let filled = try await rig.book()
    #expect(filled.payable(filled.claims[0]) == Rupiah(140_000) && filled.isReady(filled.claims[0]))
  }

  @Test("Closing a visit makes its draft in the same transaction, and a visit without one makes none")
  func closing() async throws {
    let visit = try await OpenVisit.make()
    try await visit.start()
    var form = OpenVisit.complete
    form.diagnoses = [.init(code: "Z34.9")]
    try await visit.record(form)
    #expect(try await visit.clinic.read(ReadClaims(), by: visit.demo.actor(.klaim)).claims.isEmpty)
    try await visit.close()
    let book = try await visit.clinic.read(ReadClaims(), by: visit.demo.actor(.klaim))
    let claim = try #require(book.claims.first)
    #expect(book.claims.count == 1 && claim.source == "encounter/\(visit.encounter)/anc")
    #expect(claim.diagnosis.hasPrefix("Z34.9") && claim.patient == visit.patient.id)
    let other = try await OpenVisit.make()
    try await other.start()
    try await other.record(OpenVisit.complete)
    try await other.close()
    #expect(try await other.clinic.read(ReadClaims(), by: other.demo.actor(.klaim)).claims.isEmpty)
  }

  private func sources(_ visit: OpenVisit) async throws -> [String] {
    try await visit.clinic.read(ReadClaims(), by: visit.demo.actor(.klaim)).claims.map {
      $0.source.split(separator: "/").last.map(String.init) ?? ""
    }
  }

  @Test("A Prolanis member's glucose is a draft when its report is released")
  func prolanis() async throws {
    let visit = try await OpenVisit.make()
    try await visit.clinic.run(
      JoinProlanis(visit.patient.id, .diabetes, mayContact: true, on: try day("2026-11-01")),
      by: visit.demo.actor(.dokter))
    try await visit.start()
    try await visit.report("GDP")
    #expect(try await sources(visit) == ["PRL-GDP"])
  }

  @Test("A screening whose diagnosis came after the report is a draft when the visit is closed")
  func screening() async throws {
    let visit = try await OpenVisit.make()
    try await visit.start()
    try await visit.report("GDS")
    #expect(try await sources(visit).isEmpty)
    var form = OpenVisit.complete
    form.diagnoses = [.init(code: "Z13.1")]
    try await visit.record(form)
    try await visit.close()
    #expect(try await sources(visit) == ["SKR-GD"])
  }

  @Test(
    "A test without a tariff is recorded and drafted once an agreement prices it, with its documents to tick")
  func priced() async throws {
    let visit = try await OpenVisit.make()
    let (doctor, admin) = (visit.demo.actor(.dokter), visit.demo.actor(.adminDinas))
    try await visit.clinic.run(
      JoinProlanis(visit.patient.id, .diabetes, mayContact: true, on: try day("2026-11-01")), by: doctor)
    try await visit.start()
    try await visit.report("HBA1C", "7,1")
    #expect(try await sources(visit).isEmpty)
    let file = """
      {"name":"baru","title":"Baru","citation":"Baru","from":"2026-01-01","basedOn":"bontang-2024","tariffs":[
       {"code":"PRL-HBA1C","service":"Pemeriksaan HbA1c Prolanis","amount":150000,"source":"baris 9"}]}
      """
    try await visit.clinic.run(AddAgreementTerms(Array(file.utf8)), by: admin)
    try await visit.record(OpenVisit.complete)
    try await visit.close()
    let officer = visit.demo.actor(.klaim)
    #expect(try await visit.clinic.run(CollectClaims(try PaidMonth.november()), by: officer) == 1)
    let book = try await visit.clinic.read(ReadClaims(), by: officer)
    let claim = try #require(book.claims.first)
    #expect(book.payable(claim) == Rupiah(150_000))
    #expect(book.check(claim)?.evidence.map(\.code) == ["pernyataan-pelayanan", "hasil-lab"])
  }

  @Test("The next visit knows the pregnancy of the one before")
  func inherits() async throws {
    let rig = try await ClaimRig()
    let visit = try await rig.month.visit(2, on: "2026-10-05", diagnosis: "Z34.9")
    let first = ClaimService.antenatal(
      .init(lastPeriod: try day("2026-08-01"), number: 1, ultrasound: true))
    try await rig.add(visit.patient, first, on: "2026-10-05")
    try await rig.month.visit(2, on: "2026-11-12", diagnosis: "Z34.9")
    try await rig.clinic.run(CollectClaims(try PaidMonth.november()), by: rig.officer)
    let claim = try #require(try await rig.book().claims.last)
    guard case .antenatal(let next) = claim.service else {
      Issue.record("no antenatal claim")
      return
    }
    let period = try day("2026-08-01")
    #expect(next.number == 2 && next.lastPeriod == period)
  }

  @Test("Procedures and diagnoses that are claims, and those of crowds that never are")
  func services() throws {
    let signs = try RecordSigns.shipped().paid(by: try ShippedTerms.named("bontang-2024"))
    func codes(_ icd10: [String], _ icd9: [String], crowd: Bool = false, referred: Bool = false) -> [String] {
      var examination = Examination()
      let (now, by) = (PaidMonth.today, PractitionerID(at: PaidMonth.today))
      examination.conditions = icd10.map {
        Condition(
          id: ConditionID(at: now), category: .diagnosis, code: .icd10($0, $0), text: $0, rank: 1, at: now,
          by: by)
      }
      examination.procedures = icd9.map {
        Procedure(
          id: ProcedureID(at: now),
          code: Coded(system: "http://hl7.org/fhir/sid/icd-9-cm", code: $0, display: $0),
          note: "", explained: true, at: now, by: by)
      }
      examination.contact.groupScreening = crowd
      return VisitServices(examination: examination, isReferred: referred, known: .init(), signs: signs)
        .drafts.map(\.key)
    }
    #expect(codes(["Z30.1"], ["69.7"]) == ["KB-IUD"])
    #expect(codes(["Z30.8"], ["99.23"]) == ["KB-IMP"] && codes(["M17.1"], ["99.23"]).isEmpty)
    #expect(codes(["T83.3", "T81.4", "Z30.5"], ["97.71"]) == ["KB-IUD", "KB-KOMP"])
    #expect(codes(["T85.7", "Z30.8"], []) == ["KB-KOMP"] && codes(["Z30.5"], []).isEmpty)
    #expect(codes(["Z12.4"], []) == ["SKR-IVA"] && codes(["Z12.4"], [], crowd: true).isEmpty)
    #expect(codes(["O80.9"], []) == ["delivery"] && codes([], ["73.59"]) == ["delivery"])
    #expect(codes(["O14.1"], [], referred: true) == ["PRAR"] && codes(["O14.1"], []).isEmpty)
    #expect(codes(["Z39.2"], []) == ["pnc"] && codes([], ["99.97"]) == ["denture"])
    #expect(codes(["J00"], []).isEmpty)
  }

  @Test("Glucose is a claim for members of Prolanis and for a screening, not otherwise")
  func laboratory() throws {
    let signs = try RecordSigns.shipped().paid(by: try ShippedTerms.named("bontang-2024"))
    func codes(_ tests: Set<String>, prolanis: Bool, _ diagnoses: [String] = []) -> [String] {
      LaboratoryServices(tests: tests, isProlanis: prolanis, diagnoses: diagnoses, signs: signs).drafts.map(
        \.key)
    }
    #expect(codes(["GDP", "GD2PP", "HB"], prolanis: true) == ["PRL-GDP", "PRL-GDPP"])
    #expect(codes(["GDS"], prolanis: false, ["Z13.1"]) == ["SKR-GD"])
    #expect(codes(["GDS"], prolanis: false, ["E11.9"]).isEmpty)
    #expect(codes(["FDARAH"], prolanis: false, ["Z12.1"]) == ["SKR-COL"])
  }
}
