import Documents
import Foundation
import PDFReading
import Testing
import Vocabulary

@Suite("Documents as PDF")
struct PDFTests {
  private let noon = Instant(milliseconds: 1_795_000_000_000)

  private func letter(_ blocks: [Block], verified: Bool = false) -> Document {
    Document(
      "Surat contoh 2026/11/0001",
      letterhead: Letterhead(
        above: ["PEMERINTAH KABUPATEN BANDUNG", "DINAS KESEHATAN"], name: "PUSKESMAS CONTOH",
        address: "Jl. Contoh No. 1"),
      verification: verified
        ? Verification(address: "https://contoh.example/verifikasi/abc", words: "Periksa keaslian:") : nil,
      madeAt: noon, blocks: blocks)
  }

  @Test("A letter is a PDF file with embedded fonts, and the same letter gives the same bytes")
  func stable() throws {
    let document = letter([.heading("SURAT KETERANGAN", number: "1"), .paragraph("Isi.")], verified: true)
    let pdf = try document.pdf()
    #expect(pdf.starts(with: Array("%PDF-1.5".utf8)))
    #expect(pdf == (try document.pdf()))
    #expect(String(decoding: pdf, as: UTF8.self).contains("/FontFile"))
  }

  @Test("Its words can be searched: accents, signs and long names as they were given")
  func searchable() throws {
    let words = "Suhu ≥ 38 °C — obat: amoksisilin 500 mg, é"
    let pdf = try letter([.facts([.init("Nama", "Siti Ma'rifah")]), .paragraph(words)]).pdf()
    guard let text = try PDFText.of(pdf) else { return }
    #expect(text.contains("Siti Ma'rifah"))
    #expect(text.contains("≥ 38 °C"))
    #expect(text.contains("PUSKESMAS CONTOH"))
    #expect(text.contains("halaman 1 dari 1"))
  }

  @Test("A square stands with its words beside it; an empty one cannot be drawn")
  func code() throws {
    let plain = try letter([.paragraph("Nomor")]).pdf()
    let pdf = try letter([.code("0114A0261126Y000001", words: "Nomor rujukan\nBerlaku sampai")]).pdf()
    #expect(pdf.count > plain.count)
    #expect(throws: DocumentError.self) { try letter([.code("", words: "Kosong")]).pdf() }
    guard let text = try PDFText.of(pdf) else { return }
    #expect(text.contains("Nomor rujukan") && text.contains("Berlaku sampai"))
  }

  @Test("A table goes on over the page with its head again, every row once, and the sum at the end")
  func longTable() throws {
    let rows = (1...120).map { ["\($0)", "Peserta nomor \($0)", "50.000"] }
    let table = Table(
      [.init("No."), .init("Nama", weight: 5), .init("Rupiah", weight: 2, .right)], rows: rows,
      total: ["", "Jumlah", "6.000.000"])
    let pdf = try letter([.table(table)]).pdf()
    guard let text = try PDFText.of(pdf) else { return }
    #expect(text.components(separatedBy: "Peserta nomor").count == 121)
    let heads = text.components(separatedBy: "Rupiah").count - 1
    #expect(heads > 1 && text.contains("halaman \(heads) dari \(heads)"))
    #expect(text.contains("6.000.000"))
  }

  @Test("A row higher than a page is refused with a sentence, not cut")
  func tooHigh() throws {
    let endless = String(repeating: "kata ", count: 8_000)
    #expect(throws: DocumentError.doesNotFit("Satu baris tabel")) {
      try letter([.table(Table([.init("Isi")], rows: [[endless]]))]).pdf()
    }
  }

  @Test("A long paragraph goes on over the page and loses no word")
  func longParagraph() throws {
    let pdf = try letter([.paragraph((1...3_000).map { "kata\($0)" }.joined(separator: " "))]).pdf()
    guard let text = try PDFText.of(pdf) else { return }
    for number in [1, 1_234, 3_000] { #expect(text.contains("kata\(number)")) }
  }

  @Test("Control characters and nothing at all are no obstacle")
  func odd() throws {
    let strange: [Block] = [.paragraph("a\u{0}b\u{7}c"), .paragraph(""), .table(Table([], rows: []))]
    #expect(try !letter(strange).pdf().isEmpty)
    #expect(try !letter([.signatures([]), .facts([]), .numbered([])]).pdf().isEmpty)
  }
}
