import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Other evidence of an audited case (VER-06)")
struct CaseEvidenceTests {
  private static let scan: [UInt8] = [0xFF, 0xD8, 0xFF, 7]

  @Test("What was filed is read by the auditor of the open case, and each opening is in the journal")
  func filed() async throws {
    let audited = try await AuditedMonth()
    let found = try await audited.sampled()
    try await audited.clinic.run(SupplyEvidence(found.id, "Daftar hadir", Self.scan), by: audited.head)
    let file = try #require(try await audited.clinic.read(ReadCase(found.id), by: audited.head).files.first)
    #expect(try await audited.clinic.read(ReadCaseFile(file.id), by: audited.head).bytes == Self.scan)
    await #expect(throws: Refusal.notFound("Perkara")) {
      try await audited.clinic.run(OpenAuditedFile(found.id, file.id), by: audited.auditor)
    }
    try await audited.letIn(found.id)
    let listed = try await audited.clinic.read(ReadAuditedSample(found.id), by: audited.auditor).files
    #expect(listed.map(\.id) == [file.id])
    #expect(
      try await audited.clinic.run(OpenAuditedFile(found.id, file.id), by: audited.auditor).bytes == Self.scan
    )
    let last: String? = try await audited.month.store.read {
      try $0.value("SELECT kind FROM journal_entry ORDER BY sequence DESC LIMIT 1")
    }
    #expect(last == FactKind.caseEvidence)
    let other = try await audited.sampled(seed: 2)
    try await audited.letIn(other.id)
    await #expect(throws: Refusal.notFound("Berkas")) {
      try await audited.clinic.run(OpenAuditedFile(other.id, file.id), by: audited.auditor)
    }
    await #expect(throws: Refusal.forbidden(.readCases)) {
      try await audited.clinic.read(ReadCaseFile(file.id), by: audited.auditor)
    }
  }

  @Test("A PDF that was filed before is not opened for the auditor")
  func paper() async throws {
    let audited = try await AuditedMonth()
    let found = try await audited.sampled()
    try await audited.clinic.run(SupplyEvidence(found.id, "Daftar hadir", Self.scan), by: audited.head)
    let file = try #require(try await audited.clinic.read(ReadCase(found.id), by: audited.head).files.first)
    let pdf = Array("%PDF-1.7".utf8)
    try await audited.month.store.write { tx in
      try tx.execute("UPDATE oversight_file SET bytes = \(pdf) WHERE id = \(file.id)")
    }
    try await audited.letIn(found.id)
    let refused = try await conflict {
      try await audited.clinic.run(OpenAuditedFile(found.id, file.id), by: audited.auditor)
    }
    #expect(refused.contains("sebagai gambar"))
  }

  @Test("A file taken back is opened by nobody any more, and the register keeps why")
  func withdrawn() async throws {
    let audited = try await AuditedMonth()
    let found = try await audited.sampled()
    try await audited.clinic.run(SupplyEvidence(found.id, "Foto", [0xFF, 0xD8, 0xFF, 1]), by: audited.head)
    let file = try #require(try await audited.clinic.read(ReadCase(found.id), by: audited.head).files.first)
    #expect(file.kind == .jpeg)
    let wordless = try await problems {
      try await audited.clinic.run(WithdrawEvidence(found.id, file.id, because: " "), by: audited.head)
    }
    #expect(wordless.all.map(\.field) == ["alasan-tarik"])
    try await audited.clinic.run(
      WithdrawEvidence(found.id, file.id, because: "Pasien lain"), by: audited.head)
    try await audited.letIn(found.id)
    #expect(try await audited.clinic.read(ReadAuditedSample(found.id), by: audited.auditor).files.isEmpty)
    await #expect(throws: Refusal.notFound("Berkas")) {
      try await audited.clinic.read(ReadCaseFile(file.id), by: audited.head)
    }
    #expect(
      try await audited.clinic.read(ReadCase(found.id), by: audited.head).files.first?.withdrawal?.reason
        == "Pasien lain")
  }

  @Test("Without a name, without a file, or of another kind it is refused beside its field")
  func refused() async throws {
    let audited = try await AuditedMonth()
    let found = try await audited.open()
    let empty = try await problems {
      try await audited.clinic.run(SupplyEvidence(found.id, "", []), by: audited.head)
    }
    #expect(empty.all.map(\.field) == ["nama-bukti", "pindaian-bukti"])
    let text = try await problems {
      try await audited.clinic.run(SupplyEvidence(found.id, "Catatan", Array("halo".utf8)), by: audited.head)
    }
    #expect(text["pindaian-bukti"]?.contains("JPEG atau PNG") == true)
    let paper = try await problems {
      try await audited.clinic.run(
        SupplyEvidence(found.id, "Surat", Array("%PDF-1.7".utf8)), by: audited.head)
    }
    #expect(paper["pindaian-bukti"]?.contains("PDF dapat disimpan") == true)
  }
}
