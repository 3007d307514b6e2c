import JKN
import Spreadsheets
import Testing
import Vocabulary

@testable import Clinic

@Suite("BPJS's answers to claims")
struct ClaimAnswerTests {
  private func sent(_ rig: ClaimRig, people: Int = 3) async throws -> [Claim] {
    let batch = try await rig.batch(of: people)
    try await rig.move(batch, .submit, .declareComplete)
    return try await rig.book().lines(of: batch)
  }

  private func take(_ rig: ClaimRig, _ text: String) async throws -> ClaimAnswerFileID {
    try await rig.clinic.run(TakeClaimAnswers(Array(text.utf8), name: "jawaban.csv"), by: rig.officer)
  }

  @Test("Right lines are kept, wrong ones told by line, and the whole can be taken back")
  func partial() async throws {
    let rig = try await ClaimRig()
    let lines = try await sent(rig)
    let text = """
      Nosjp;Status;Biaya;Alasan
      \(lines[0].number);Layak;20.000;
      \(lines[1].number);Dikembalikan;;Partograf tidak terbaca
      \(lines[2].number);entah;20000;
      \(lines[2].number);Dibayar;25.000;
      K-19990101-0001;Layak;;
      \(lines[0].number);Tertunda;;
      """
    let file = try await take(rig, text)
    let book = try await rig.book()
    #expect(book.claim(lines[0].id)?.answer?.verdict == .verified)
    let back = try #require(book.claim(lines[1].id))
    #expect(book.stage(back) == .returned && back.standingReason == "Partograf tidak terbaca")
    let read = try await rig.clinic.read(ReadClaimBatch(try #require(lines[0].batch)), by: rig.officer)
    let kept = try #require(read.answers.first)
    #expect(kept.lines == 2 && kept.refused == 4)
    #expect(kept.problems.map { String($0.prefix(7)) } == ["Baris 4", "Baris 5", "Baris 6", "Baris 7"])
    try await rig.clinic.run(UndoClaimAnswers(file), by: rig.officer)
    let restored = try await rig.book()
    #expect(restored.lines(of: try #require(lines[0].batch)).count == 3)
    #expect(restored.claims.allSatisfy { $0.answer == nil && restored.payable($0) == Rupiah(20_000) })
    #expect(
      try await conflict { try await rig.clinic.run(UndoClaimAnswers(file), by: rig.officer) }.contains(
        "sudah"))
  }

  @Test("The same file, and the same answer, are refused")
  func doubles() async throws {
    let rig = try await ClaimRig()
    let lines = try await sent(rig, people: 1)
    let text = "nomor klaim,status,dibayar\n\(lines[0].number),dibayar,20000\n"
    _ = try await take(rig, text)
    let same = try await problems { try await take(rig, text) }
    #expect(same["berkas"]?.contains("sudah pernah") == true)
    let again = try await problems { try await take(rig, text + "\n") }
    #expect(again["berkas"]?.contains("sudah dibayar") == true)
    let book = try await rig.book()
    #expect(book.stage(book.claims[0]) == .paid)
  }

  @Test("A workbook is read like a CSV file; a file without the columns is refused")
  func workbook() async throws {
    let rig = try await ClaimRig()
    let lines = try await sent(rig, people: 1)
    let sheet = Sheet(
      "Jawaban", columns: [.init("Nomor klaim"), .init("Hasil"), .init("Dibayar"), .init("Keterangan")],
      rows: [[.text(lines[0].number), .text("Tertunda"), .empty, .text("Menunggu resume")]])
    let file = TakeClaimAnswers(sheet.xlsx(), name: "jawaban.xlsx")
    try await rig.clinic.run(file, by: rig.officer)
    #expect(try await rig.book().claims.first?.answer?.verdict == .pending)
    let wrong = try await problems { try await take(rig, "a;b\n1;2\n") }
    #expect(wrong.all.map(\.field) == ["berkas"])
  }

  @Test("By hand: an amount for what is paid, a reason for what comes back, never more than was asked")
  func byHand() async throws {
    let rig = try await ClaimRig()
    let line = try #require(try await sent(rig, people: 1).first)
    func answer(_ verdict: ClaimVerdict, _ amount: Int64? = nil, _ reason: String = "") -> AnswerClaim {
      AnswerClaim(line.id, verdict, amount: amount.map { Rupiah($0) }, reason: reason)
    }
    #expect(
      try await problems { try await rig.clinic.run(answer(.paid), by: rig.officer) }.all.map(\.field) == [
        "jumlah"
      ])
    #expect(
      try await problems { try await rig.clinic.run(answer(.returned), by: rig.officer) }.all.map(\.field)
        == ["alasan"])
    #expect(
      try await conflict { try await rig.clinic.run(answer(.paid, 20_001), by: rig.officer) }.contains(
        "lebih besar"))
    try await rig.clinic.run(answer(.verified), by: rig.officer)
    try await rig.clinic.run(answer(.paid, 20_000), by: rig.officer)
    #expect(
      try await conflict { try await rig.clinic.run(answer(.pending), by: rig.officer) }.contains(
        "sudah dibayar"))
  }

  @Test("Before the file is complete at BPJS there is nothing to answer")
  func early() async throws {
    let rig = try await ClaimRig()
    let batch = try await rig.batch(of: 1)
    let line = try #require(try await rig.book().lines(of: batch).first)
    let refused = try await conflict {
      try await rig.clinic.run(AnswerClaim(line.id, .verified, amount: nil, reason: ""), by: rig.officer)
    }
    #expect(refused.contains("belum lengkap"))
  }
}
