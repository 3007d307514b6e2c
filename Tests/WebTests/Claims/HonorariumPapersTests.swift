import Clinic
import JKN
import Testing
import Vocabulary

@testable import Web

@Suite("Honoraria of a club on its claim, its batch and its papers")
struct HonorariumPapersTests {
  /// A batch with one education of fifteen members.
  private static func batch(_ claims: ClaimSite) async throws -> ClaimBatchID {
    let (site, facility) = (claims.site, claims.site.demo.facility.id)
    let joined = try #require(CalendarDate(iso: "2026-10-01"))
    var members: Set<PatientID> = []
    for number in 1...15 {
      let id = PatientID(at: TestSite.morning)
      try await site.clinic.store.write { tx in
        try Patient(
          id: id, facility: facility, medicalRecordNumber: MedicalRecordNumber(Int64(910_000 + number)),
          name: "Anggota Contoh \(number)", sex: .female, birthDate: CalendarDate(dayNumber: -2_000 + number),
          nik: NIK(stored: "320413410190\(9_100 + number)"),
          jknNumber: JKNNumber(stored: "00026000095\(number < 10 ? "0" : "")\(number)"),
          address: "Kp. Cempaka"
        ).insert(in: tx)
      }
      try await site.clinic.run(
        JoinProlanis(id, .hypertension, club: "Melati", mayContact: true, on: joined),
        by: site.demo.actor(.dokter))
      members.insert(id)
    }
    let meeting = try await site.clinic.run(
      RecordClubMeeting(
        club: "Melati", kind: .education, mode: .offline, day: try #require(CalendarDate(iso: "2026-11-09")),
        leader: "dr. Contoh", topic: "Gizi", costPerPerson: Rupiah(13_000), attendees: members),
      by: claims.officer)
    try await site.clinic.run(NoteMembershipSeen(meeting, of: members), by: claims.officer)
    try await site.clinic.run(
      KeepAttendanceScan(meeting, scan: Array("%PDF-1.7 daftar hadir".utf8)), by: claims.officer)
    let book = try await site.clinic.read(ReadClaims(), by: claims.officer)
    let claim = try #require(book.claims.first)
    let needed = try #require(book.check(claim)).evidence
    try await site.clinic.run(TickEvidence(claim.id, Set(needed.map(\.code))), by: claims.officer)
    let month = try #require(ParticipantMonth("2026-11"))
    return try await site.clinic.run(MakeClaimBatch(.club, month), by: claims.officer)
  }

  @Test(
    "Gross, tax and net stand on the claim, the batch, the form, the recap, the receipt and the statement")
  func everywhere() async throws {
    let claims = try await ClaimSite()
    let id = try await Self.batch(claims)
    let answer = try await claims.site.clinic.read(ReadClaimBatch(id), by: claims.officer)
    let summary = ClaimSummary(answer)
    #expect((summary.total, summary.tax, summary.net) == (Rupiah(695_000), Rupiah(12_500), Rupiah(682_500)))
    let line = try #require(answer.lines.first)
    try await claims.site.test(as: .klaim) { browser async throws in
      let page = try await browser.get(.claims(.batch(id.text)))
      #expect(page.text.contains("PPh Pasal 21 honorarium") && page.text.contains("Rp682.500"))
      let own = try await browser.get(.claims(.line(line.id.text)))
      #expect(own.text.contains("pajak Rp12.500, bersih Rp487.500") && own.text.contains("PMK 168/2023"))
      let extract = try await browser.get(.claims(.export(id.text, format: "csv"))).text
      #expect(extract.contains(";Promotif;") && !extract.contains(";RJTP;"))
    }
    for kind in [ClaimPaper.Kind.fpk, .rekap, .kuitansi, .sptjm] {
      let blocks =
        "\(ClaimPaper(kind, answer, district: "Kab. Bandung").document(at: TestSite.morning).blocks)"
      for amount in ["Rp695.000", "Rp12.500", "Rp682.500"] {
        #expect(blocks.contains(amount), "\(kind) \(amount)")
      }
    }
  }

  @Test("A batch without honoraria does not speak of tax")
  func without() async throws {
    let claims = try await ClaimSite()
    let id = try await claims.batch()
    try await claims.site.test(as: .klaim) { browser async throws in
      #expect(try await browser.get(.claims(.batch(id.text))).text.contains("PPh") == false)
      let extract = try await browser.get(.claims(.export(id.text, format: "csv"))).text
      #expect(extract.contains(";RJTP;"))
    }
  }
}
