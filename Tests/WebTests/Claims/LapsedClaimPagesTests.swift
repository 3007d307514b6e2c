import Clinic
import JKN
import Testing
import Vocabulary

@testable import Web

@Suite("The pages that show claims of days after the agreement's end")
struct LapsedClaimPagesTests {
  private var today: CalendarDate {
    get throws { try #require(CalendarDate(iso: "2026-11-20")) }
  }

  /// BPJS takes the batch over and pays the claim whole.
  private func pay(_ claim: ClaimID, in batch: ClaimBatchID, at claims: ClaimSite) async throws {
    for event in [ClaimStage.Event.submit, .matchCount, .declareComplete] {
      let counted = event == .matchCount ? try await claims.documents(batch) : nil
      _ = try await claims.site.clinic.run(
        MoveClaimBatch(batch, event, on: try today, documents: counted), by: claims.officer)
    }
    try await claims.site.clinic.run(
      AnswerClaim(claim, .paid, amount: Rupiah(20_000), reason: ""), by: claims.officer)
  }

  private func paidClaim(at claims: ClaimSite) async throws -> Claim {
    let batch = try await claims.batch()
    let lines = try await claims.site.clinic.read(ReadClaimBatch(batch), by: claims.officer).lines
    let claim = try #require(lines.first)
    try await pay(claim.id, in: batch, at: claims)
    return claim
  }

  /// The agreement ended the day before the claim's.
  private func end(_ claims: ClaimSite) async throws {
    let last = try #require(CalendarDate(iso: "2026-11-09"))
    _ = try await claims.site.clinic.run(
      RecordTermination(.legal, on: last, note: "S/1"), by: claims.site.demo.actor(.kepala))
  }

  private func loss(of claims: [ClaimID]) throws -> RecoveryForm {
    var form = RecoveryForm()
    (form.cause, form.about, form.amount) = (.overpaid, "Klaim sesudah akhir", Rupiah(20_000))
    (form.count, form.signedOn, form.minutes) = (1, try today, "BA/1")
    form.claims = claims
    return form
  }

  @Test("Desk, batch, claim and ending name it with its sum and what to do; a paid one leads to the recovery")
  func shown() async throws {
    let claims = try await ClaimSite()
    let batch = try await claims.batch()
    let answer = try await claims.site.clinic.read(ReadClaimBatch(batch), by: claims.officer)
    let claim = try #require(answer.lines.first)
    try await claims.site.test(as: .kepala) { browser async throws in
      #expect(!(try await browser.get(.claims(.list())).text.contains("anpa perjanjian")))
    }
    try await end(claims)
    try await claims.site.test(as: .kepala) { browser async throws in
      let desk = try await browser.get(.claims(.list()))
      #expect(desk.text.contains("1 klaim (Rp20.000) yang sudah masuk pengajuan dilayani pada hari tanpa"))
      let list = try await browser.get(.claims(.list(show: "lapsed")))
      #expect(list.text.contains(claim.number) && list.text.contains("keluarkan dari pengajuan"))
      #expect(try await browser.get(.claims(.batch(batch.text))).text.contains("Tanpa perjanjian"))
      let line = try await browser.get(.claims(.line(claim.id.text)))
      for part in ["berakhir 9 Nov 2026 (masalah hukum)", "tidak dijamin BPJS", "Ps.12(1)c"] {
        #expect(line.text.contains(part), "\(part)")
      }
    }
    try await pay(claim.id, in: batch, at: claims)
    try await claims.site.test(as: .kepala) { browser async throws in
      let paid = try await browser.get(.claims(.line(claim.id.text)))
      #expect(paid.text.contains("Pemulihan kerugian") && paid.text.contains("jumlah=20000"))
    }
    try await claims.site.test(as: .klaim) { browser async throws in
      #expect(!(try await browser.get(.claims(.line(claim.id.text))).text.contains("jumlah=20000")))
    }
  }

  @Test("The page of the ending lists them with links and a sum, without anybody's name")
  func ending() async throws {
    let claims = try await ClaimSite()
    _ = try await claims.batch()
    let clinic = claims.site.clinic
    let head = claims.site.demo.actor(.kepala)
    try await end(claims)
    let ending = try #require(try await clinic.read(ReadEndings(), by: head).endings.first)
    let claim = try #require(try await clinic.read(ReadEnding(ending.id), by: head).lapsed.first)
    try await claims.site.test(as: .kepala) { browser async throws in
      let page = try await browser.get(.endings(.open(ending.id.text)))
      #expect(page.text.contains("untuk hari sesudahnya: Rp20.000"))
      #expect(page.text.contains(Route.claims(.line(claim.id.text)).url))
      #expect(!page.text.contains("Wati Contoh"))
    }
  }

  @Test("Agreed on and paid back, the claim names its recovery, and the desk asks for nothing any more")
  func repaid() async throws {
    let claims = try await ClaimSite()
    let (clinic, head) = (claims.site.clinic, claims.site.demo.actor(.kepala))
    let claim = try await paidClaim(at: claims)
    try await end(claims)
    let recovery = try await clinic.run(AgreeRecovery(try loss(of: [claim.id])), by: head)
    try await claims.site.test(as: .kepala) { browser async throws in
      let line = try await browser.get(.claims(.line(claim.id.text)))
      #expect(line.text.contains("\(recovery.number): Rp0 dari Rp20.000 sudah kembali."))
      #expect(line.text.contains(Route.recoveries(.open(recovery.id.text)).url))
      #expect(!line.text.contains("jumlah=20000"))
    }
    _ = try await clinic.run(
      PayRecovery(recovery.id, Rupiah(20_000), on: try today, reference: "TRF/1"), by: head)
    try await claims.site.test(as: .kepala) { browser async throws in
      let line = try await browser.get(.claims(.line(claim.id.text)))
      #expect(line.text.contains("Tidak ada lagi yang harus dikembalikan."))
      let desk = try await browser.get(.claims(.list(show: "paid")))
      #expect(desk.text.contains("Tanpa perjanjian, sudah kembali"))
      #expect(!desk.text.contains("dilayani pada hari tanpa perjanjian"))
    }
  }

  @Test("The page of a recovery offers the claims it may be about and takes them")
  func naming() async throws {
    let claims = try await ClaimSite()
    let (clinic, head) = (claims.site.clinic, claims.site.demo.actor(.kepala))
    let claim = try await paidClaim(at: claims)
    try await end(claims)
    let recovery = try await clinic.run(AgreeRecovery(try loss(of: [])), by: head)
    try await claims.site.test(as: .kepala) { browser async throws in
      let list = try await browser.get(
        .recoveries(.draft(cause: "overpaid-claims", about: "x", amount: "1", claim: claim.id.text)))
      #expect(list.text.contains("Klaim tanpa perjanjian yang dikembalikan"))
      let page = try await browser.get(.recoveries(.open(recovery.id.text)))
      #expect(page.text.contains("Sebut klaimnya") && page.text.contains(claim.number))
      let none = try await browser.post(.recoveries(.nameClaims(recovery.id.text)), [:])
      #expect(none.status == .unprocessableContent && none.text.contains("paling sedikit satu klaim"))
      let kept = try await browser.post(
        .recoveries(.nameClaims(recovery.id.text)), ["klaim": claim.id.text])
      #expect(kept.status == .seeOther)
      let named = try await browser.get(.recoveries(.open(recovery.id.text)))
      #expect(named.text.contains("Klaim yang dikembalikan") && !named.text.contains("Sebut klaimnya"))
    }
  }

  @Test("The form of a recovery is filled in by the link")
  func draft() async throws {
    let site = try await TestSite { RecoveryPages(clinic: $0, documents: .test($0)) }
    try await site.test(as: .kepala) { browser async throws in
      let page = try await browser.get(
        .recoveries(.draft(cause: "overpaid-claims", about: "Klaim K-1", amount: "20000")))
      #expect(page.text.contains("Klaim K-1") && page.text.contains(/value="20000"/))
      #expect(page.text.contains(/value="overpaid-claims" selected/))
    }
  }
}
