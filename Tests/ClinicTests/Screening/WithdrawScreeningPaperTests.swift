import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("Papers of a health screening that were written down by mistake")
struct WithdrawScreeningPaperTests {
  private func record(
    _ visit: OpenVisit, _ kind: ScreeningPaper.Kind, _ subject: ScreeningSubject, _ place: String = ""
  ) async throws {
    try await visit.clinic.run(
      RecordScreeningPaper(at: visit.encounter, kind, of: subject, place: place),
      by: visit.demo.actor(.perawat))
  }

  private func withdraw(
    _ visit: OpenVisit, _ kind: ScreeningPaper.Kind, _ subject: ScreeningSubject,
    because reason: String = "Keliru pasien"
  ) async throws {
    try await visit.clinic.run(
      WithdrawScreeningPaper(at: visit.encounter, kind, of: subject, because: reason),
      by: visit.demo.actor(.perawat))
  }

  private func read(_ visit: OpenVisit) async throws -> ReadScreeningPapers.Answer {
    try await visit.clinic.read(
      ReadScreeningPapers(at: visit.encounter), by: visit.demo.actor(.dokter))
  }

  /// A claim for glucose as a screening, with its statement.
  private func claimed() async throws -> (visit: OpenVisit, claim: ClaimID) {
    let visit = try await OpenVisit.make()
    try await record(visit, .statement, .diabetes)
    try await visit.start()
    try await visit.report("GDS")
    var form = OpenVisit.complete
    form.diagnoses = [.init(code: "Z13.1")]
    try await visit.record(form)
    try await visit.close()
    let officer = visit.demo.actor(.klaim)
    let claim = try #require(try await visit.clinic.read(ReadClaims(), by: officer).claims.first)
    return (visit, claim.id)
  }

  private func ticks(_ visit: OpenVisit, _ claim: ClaimID) async throws -> Set<String> {
    Set(try await visit.clinic.read(ReadClaim(claim), by: visit.demo.actor(.klaim)).ticks.keys)
  }

  @Test("It stays with the visit as it was, with who took it back and why, and can be written down again")
  func kept() async throws {
    let visit = try await OpenVisit.make()
    try await record(visit, .introduction, .diabetes, "Lab Contoh")
    try await record(visit, .statement, .iva)
    visit.hands.turn(.seconds(60))
    try await withdraw(visit, .introduction, .diabetes, because: " Salah laboratorium ")
    let answer = try await read(visit)
    #expect(answer.papers.map(\.kind) == [.statement])
    let withdrawn = try #require(answer.withdrawn.first)
    #expect(answer.withdrawn.count == 1 && withdrawn.paper.place == "Lab Contoh")
    #expect(withdrawn.paper.at == OpenVisit.morning && withdrawn.at == OpenVisit.morning + .seconds(60))
    #expect(withdrawn.reason == "Salah laboratorium")
    #expect(withdrawn.by == visit.demo.actor(.perawat).name)
    let kind: String? = try await visit.store.read {
      try $0.value(
        """
        SELECT kind FROM journal_entry WHERE kind = \(FactKind.screeningPaperWithdrawn)
        ORDER BY sequence DESC LIMIT 1
        """)
    }
    #expect(kind == FactKind.screeningPaperWithdrawn)
    try await record(visit, .introduction, .diabetes, "Laboratorium Lain")
    visit.hands.turn(.seconds(60))
    try await withdraw(visit, .introduction, .diabetes)
    #expect(try await read(visit).withdrawn.map(\.paper.place) == ["Lab Contoh", "Laboratorium Lain"])
  }

  @Test("Its tick comes off the open claim, and the test waits for a statement again")
  func evidence() async throws {
    let (visit, claim) = try await claimed()
    #expect(try await ticks(visit, claim) == ["belum-skrining"])
    try await withdraw(visit, .statement, .diabetes)
    #expect(try await ticks(visit, claim).isEmpty)
    let (encounter, facility) = (visit.encounter, visit.demo.facility.id)
    let waiting = try await visit.store.read { tx in
      try ScreeningSubject.awaitingStatement(
        ["GDS"], at: try Encounter.find(encounter, of: facility, in: tx), in: tx)
    }
    #expect(waiting == [.diabetes])
    try await record(visit, .statement, .diabetes)
    #expect(try await ticks(visit, claim) == ["belum-skrining"])
  }

  @Test("While a claim that rests on it is in a batch it stays; another paper of the visit does not")
  func inBatch() async throws {
    let (visit, claim) = try await claimed()
    try await record(visit, .statement, .iva)
    let batch = ClaimBatchID(at: visit.hands.clock.now())
    try await visit.store.write { tx in
      _ = try tx.execute("UPDATE claim SET batch = \(batch) WHERE id = \(claim)")
    }
    let sentence = try await conflict { try await withdraw(visit, .statement, .diabetes) }
    #expect(sentence.contains("sudah masuk pengajuan"))
    #expect(try await read(visit).papers.count == 2)
    try await withdraw(visit, .statement, .iva)
    #expect(try await read(visit).papers.map(\.subject) == [.diabetes])
  }

  private func issue(
    _ visit: OpenVisit, _ kind: DocumentKind, _ number: String, _ hash: String, after: DocumentCode? = nil
  ) async throws -> DocumentCode {
    let draft = DocumentDraft(kind, number: number, title: "Surat", facts: [.init("Peserta", "S**")])
    let seal = DocumentSeal(.random(), issuedAt: visit.hands.clock.now())
    let command = IssueDocument(draft, seal: seal, sha256: hash, after: after)
    return try #require(try await visit.clinic.run(command, by: visit.demo.actor(.perawat))).code
  }

  private func found(_ visit: OpenVisit, _ code: DocumentCode) async throws -> IssuedDocument {
    try #require(try await visit.clinic.publicDocument(code)).document
  }

  @Test("Every version that was printed no longer holds, with the same reason; other papers still do")
  func printed() async throws {
    let visit = try await OpenVisit.make()
    try await record(visit, .introduction, .diabetes, "Lab Contoh")
    let number = try await read(visit).number(.introduction, of: .diabetes)
    let first = try await issue(visit, .screeningLetter, number, "a")
    let second = try await issue(visit, .screeningLetter, number, "b", after: first)
    let statement = try await issue(visit, .screeningStatement, number, "c")
    visit.hands.turn(.seconds(60))
    try await withdraw(visit, .introduction, .diabetes, because: "Salah laboratorium")
    for code in [first, second] {
      let document = try await found(visit, code)
      #expect(document.state == .withdrawn && document.withdrawal?.why == "Salah laboratorium")
      #expect(document.withdrawal?.by == visit.demo.actor(.perawat).name)
      #expect(document.withdrawal?.at == OpenVisit.morning + .seconds(60))
    }
    #expect(try await found(visit, statement).state == .valid)
    let again = try await read(visit)
    #expect(again.number(.introduction, of: .diabetes) == "\(number)-2")
    #expect(again.number(.statement, of: .diabetes) == number)
  }

  @Test("What was printed at a visit that is cancelled no longer holds, and says only that much")
  func cancelled() async throws {
    let visit = try await OpenVisit.make()
    try await record(visit, .introduction, .diabetes, "Lab Contoh")
    let number = try await read(visit).number(.introduction, of: .diabetes)
    let code = try await issue(visit, .screeningLetter, number, "a")
    let other = try await issue(visit, .screeningLetter, "\(number)0", "b")
    try await visit.clinic.run(
      CancelEncounter(encounter: visit.encounter, reason: "Siti pulang sendiri"),
      by: visit.demo.actor(.loket))
    #expect(try await found(visit, code).withdrawal?.why == "Kunjungannya dibatalkan.")
    #expect(try await found(visit, other).state == .valid)
    #expect(try await read(visit).papers.map(\.kind) == [.introduction])
  }

  @Test("What the head had taken back before keeps its own reason")
  func printedEarlier() async throws {
    let visit = try await OpenVisit.make()
    try await record(visit, .introduction, .diabetes, "Lab Contoh")
    let number = try await read(visit).number(.introduction, of: .diabetes)
    let code = try await issue(visit, .screeningLetter, number, "a")
    try await visit.clinic.run(WithdrawDocument(code, because: "Hilang"), by: visit.demo.actor(.kepala))
    try await withdraw(visit, .introduction, .diabetes, because: "Salah laboratorium")
    #expect(try await found(visit, code).withdrawal?.why == "Hilang")
  }

  @Test("A paper that is not there, no reason, or a number that names somebody is told by its field")
  func refused() async throws {
    let visit = try await OpenVisit.make()
    try await record(visit, .statement, .diabetes)
    typealias Paper = WithdrawScreeningPaper
    let unknown = try await problems { try await withdraw(visit, .statement, .iva) }
    #expect(unknown.all.map(\.field) == [Paper.paperField])
    for reason in [" ", String(repeating: "a", count: 201), "Milik 3204135203859031"] {
      let found = try await problems { try await withdraw(visit, .statement, .diabetes, because: reason) }
      #expect(found.all.map(\.field) == [Paper.reasonField])
    }
    await #expect(throws: Refusal.forbidden(.triage)) {
      try await visit.clinic.run(
        WithdrawScreeningPaper(at: visit.encounter, .statement, of: .diabetes, because: "Keliru"),
        by: visit.demo.actor(.loket))
    }
  }
}
