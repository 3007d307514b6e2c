import Clinic
import JKN
import PDFReading
import Testing
import Vocabulary

@testable import Web

@Suite("A batch's rupiah wherever they are read")
struct SameClaimFiguresTests {
  /// An injection, a visit of pregnancy, an IUD and a denture of one woman.
  private static func batch(_ claims: ClaimSite) async throws -> ClaimBatchID {
    _ = try await claims.claim()
    let period = try #require(CalendarDate(iso: "2026-09-01"))
    let services: [(ClaimService, Practitioner?)] = [
      (
        .antenatal(.init(lastPeriod: period, number: 1, ultrasound: true)),
        claims.site.demo.practitioners[.dokter]
      ),
      (.tariff(.init(code: "KB-IUD")), claims.site.demo.practitioners[.dokter]),
      (.tariff(.init(code: "SKR-IVA")), claims.site.demo.practitioners[.dokter]),
    ]
    for (service, performer) in services {
      let day = try #require(CalendarDate(iso: "2026-11-11"))
      let id = try await claims.site.clinic.run(
        AddClaim(claims.patient, ClaimForm(day: day, practitioner: performer?.id, service: service)),
        by: claims.officer)
      let needed = try await claims.site.clinic.read(ReadClaim(id), by: claims.officer).check.evidence
      try await claims.site.clinic.run(TickEvidence(id, Set(needed.map(\.code))), by: claims.officer)
    }
    let month = try #require(ParticipantMonth("2026-11"))
    return try await claims.site.clinic.run(MakeClaimBatch(.service, month), by: claims.officer)
  }

  @Test(
    "The sum of the lines is that of the page, the FPK, the recap, the receipt, the CSV, the workbook and the ledger"
  )
  func same() async throws {
    let claims = try await ClaimSite()
    let id = try await Self.batch(claims)
    let answer = try await claims.site.clinic.read(ReadClaimBatch(id), by: claims.officer)
    let lines = answer.lines.map { answer.book.check($0)?.lines.total ?? .zero }
    let total = lines.reduce(Rupiah.zero, +)
    #expect(lines.count == 4 && total == Rupiah(20_000 + 140_000 + 105_000 + 25_000))
    #expect(answer.lines.compactMap(\.asked?.payable).reduce(.zero, +) == total)
    try await claims.site.test(as: .kepala) { browser async throws in
      #expect(try await browser.get(.claims(.batch(id.text))).text.contains(total.text))
      for paper in [ClaimPaper.Kind.fpk, .rekap, .kuitansi, .sptjm] {
        let file = try await browser.bytes(.claims(.paper(id.text, paper.rawValue)))
        #expect(file.status == .ok)
        guard let words = try PDFText.of(file.bytes) else { continue }
        #expect(words.contains(total.text), "\(paper)")
        if paper == .rekap { for line in lines { #expect(words.contains(line.text)) } }
      }
      let csv = try await browser.get(.claims(.export(id.text, format: "csv"))).text
      let costs = csv.split(whereSeparator: \.isNewline).dropFirst().compactMap { row in
        row.split(separator: ";", omittingEmptySubsequences: false).last.flatMap { Int64($0) }
      }
      #expect(costs.count == 4 && costs.reduce(0, +) == total.amount)
      let cells = try await browser.numbers(.claims(.export(id.text, format: "xlsx"))).compactMap(\.last)
      #expect(cells.compactMap { Int64($0) }.reduce(0, +) == total.amount)
      #expect(try await browser.get(.ledger(.month("2026-11"))).text.contains(total.text))
    }
  }
}
