import JKN
import Spreadsheets
import Testing
import Vocabulary

@testable import Clinic

@Suite("A bank's statement as a workbook")
struct StatementWorkbookTests {
  /// As banks give it out: titles above the heads, dates and amounts as cells of their kind.
  private static func workbook() throws -> [UInt8] {
    Sheet(
      "Mutasi", heading: [[.text("BANK CONTOH")], [.text("Rekening"), .text("0012345678")], []],
      columns: ["Tanggal", "Keterangan", "Debit", "Kredit", "Biaya", "Referensi", "Bulan"].map {
        Sheet.Column($0)
      },
      rows: [
        [
          .date(try day("2026-11-16")), .text("KAPITASI NOV"), .empty, .number("702900"), .whole(0),
          .text("TRX1"), .text("2026-11"),
        ],
        [
          .text("17-11-2026"), .text("BPJS PK-20261020-0001"), .empty, .text("Rp500.000,00"), .empty,
          .text("TRX2"), .date(try day("2026-10-01")),
        ],
        [.text("kemarin"), .empty, .empty, .number("1")],
        [.date(try day("2026-11-18")), .text("BUNGA"), .empty, .number("12.345")],
        [.date(try day("2026-11-18")), .text("TARIK TUNAI"), .number("50000")],
      ]
    ).xlsx()
  }

  @Test("Its lines count as those of a CSV file do, and each bad one is told with the row of the spreadsheet")
  func partial() async throws {
    let desk = try await LedgerDesk(participants: 1)
    let result = try await desk.run(
      ImportReceipts(try Self.workbook(), name: "mutasi.xlsx", of: .nonCapitation))
    #expect(result.taken == 2 && result.refused == 3)
    let entries = try await desk.entries()
    #expect(Set(entries.receipts.map(\.gross)) == [Rupiah(702_900), Rupiah(500_000)])
    #expect(entries.receipts.map(\.month.text).sorted() == ["2026-10", "2026-11"])
    #expect(entries.receipts.allSatisfy { $0.purpose == .nonCapitation })
    #expect(entries.problems.map(\.line) == [7, 8, 9])
    #expect(entries.problems[0].sentence.contains("Tanggal tidak terbaca"))
    #expect(entries.problems[1].sentence.contains("bukan jumlah rupiah"))
    #expect(entries.problems[2].sentence.contains("tidak berisi uang masuk"))
  }

  @Test("It is undone as a whole, and what is no statement is refused with a sentence")
  func undo() async throws {
    let desk = try await LedgerDesk(participants: 1)
    let batch = try await desk.run(ImportReceipts(try Self.workbook(), name: "mutasi.xlsx")).batch
    #expect(try await desk.run(UndoReceiptImport(batch)) == 2)
    #expect(try await desk.run(ImportReceipts(try Self.workbook(), name: "mutasi.xlsx")).taken == 2)
    let names = Sheet("Nama", columns: [Sheet.Column("Nama")], rows: [[.text("Siti")]]).xlsx()
    for file in [names, Array(try Self.workbook().prefix(600)), [0xD0, 0xCF, 0x11, 0xE0, 0, 0]] {
      let refused = try await problems { try await desk.run(ImportReceipts(file, name: "x.xlsx")) }
      #expect(refused[ImportReceipts.field]?.isEmpty == false)
    }
  }
}
