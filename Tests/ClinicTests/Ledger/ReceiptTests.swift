import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("What BPJS paid, and into which account")
struct ReceiptTests {
  private static let statement = """
    tanggal;keterangan;kredit;biaya;referensi;bulan
    16-11-2026;KAPITASI NOV;Rp700.000;2.900;TRX1;2026-11
    16-11-2026;KAPITASI NOV;Rp700.000;2.900;TRX1;2026-11
    kemarin;salah tanggal;1;;;
    17-11-2026;bukan angka;abc;;;
    17-11-2026;NONKAP;500.000,00;0;TRX2;2026-13
    18-11-2026;NONKAP;"500.000,00";0;TRX3;2026-10

    """

  private func importStatement(
    _ desk: LedgerDesk, _ text: String = statement
  ) async throws -> ImportReceipts.Result {
    try await desk.run(ImportReceipts(Array(text.utf8), name: "koran.csv"))
  }

  @Test(
    "A statement is taken in line by line: the good ones count, the others say why, and doubles are refused")
  func partial() async throws {
    let desk = try await LedgerDesk()
    let result = try await importStatement(desk)
    #expect(result.taken == 2 && result.refused == 4)
    let entries = try await desk.entries()
    #expect(entries.receipts.map(\.gross) == [Rupiah(500_000), Rupiah(702_900)])
    #expect(entries.receipts.last?.net == Rupiah(700_000))
    #expect(entries.problems.map(\.line) == [3, 4, 5, 6])
    #expect(entries.problems.first?.sentence.contains("sudah dicatat") == true)
    let same = try await problems { try await importStatement(desk) }
    #expect(same[ImportReceipts.field]?.contains("sudah dimuat") == true)
  }

  @Test("An import is undone as a whole, and may be taken in again")
  func undo() async throws {
    let desk = try await LedgerDesk()
    let batch = try await importStatement(desk).batch
    #expect(try await desk.run(UndoReceiptImport(batch)) == 2)
    #expect(try await desk.entries().receipts.isEmpty)
    let twice = try await refusal { try await desk.run(UndoReceiptImport(batch)) }
    #expect(twice.contains("sudah dibatalkan"))
    #expect(try await importStatement(desk).taken == 2)
  }

  @Test(
    "A file that is no statement is refused with a sentence",
    arguments: ["", "nama;umur\nSiti;3\n", "tanggal;nama\n16-11-2026;x\n", "tanggal;kredit\n"])
  func noStatement(text: String) async throws {
    let desk = try await LedgerDesk(participants: 1)
    let refused = try await problems { try await importStatement(desk, text) }
    #expect(refused[ImportReceipts.field]?.isEmpty == false)
  }

  @Test("Tax and fee cannot be negative or more than the gross; the future and doubles are refused")
  func badReceipts() async throws {
    let desk = try await LedgerDesk(participants: 1)
    let month = try LedgerDesk.month("2026-11")
    let day = try LedgerDesk.day("2026-11-16")
    typealias Field = ReceiptDraft.Field
    func draft(
      gross: Int64 = 10, tax: Int64 = 0, fee: Int64 = 0, on: CalendarDate? = nil
    ) -> ReceiptDraft {
      ReceiptDraft(
        .capitation, for: month, on: on ?? day, gross: Rupiah(gross), tax: Rupiah(tax), fee: Rupiah(fee))
    }
    _ = try await desk.run(RecordReceipt(draft()))
    for (wrong, field) in [
      (draft(), Field.gross), (draft(gross: 0), Field.gross), (draft(gross: 11, tax: -1), Field.tax),
      (draft(gross: 11, fee: -1), Field.fee), (draft(gross: 11, tax: 6, fee: 6), Field.tax),
      (draft(gross: 11, on: day.adding(months: 2)), Field.receivedOn),
    ] {
      let refused = try await problems { try await desk.run(RecordReceipt(wrong)) }
      #expect(refused[field] != nil)
    }
  }

  @Test("Another account of the same purpose is paid into only after its addendum and HFIS")
  func accounts() async throws {
    let desk = try await LedgerDesk(participants: 1)
    var form = PaymentAccountForm()
    form.purpose = .capitation
    form.bank = "Bank Contoh"
    form.number = "0012345678"
    form.holder = "Puskesmas Contoh"
    form.treasurer = "Bendahara Contoh"
    form.from = try LedgerDesk.day("2026-01-01")
    _ = try await desk.run(RecordAccount(form))
    let twice = try await problems { try await desk.run(RecordAccount(form)) }
    #expect(twice[PaymentAccountForm.Field.number] != nil)
    form.number = "0087654321"
    form.from = try LedgerDesk.day("2026-06-01")
    let bare = try await problems { try await desk.run(RecordAccount(form)) }
    #expect(bare[PaymentAccountForm.Field.letter] != nil && bare[PaymentAccountForm.Field.letterOn] != nil)
    form.letter = "900/1"
    form.letterOn = try LedgerDesk.day("2026-05-02")
    form.addendum = "ADD/1"
    form.addendumOn = try LedgerDesk.day("2026-06-10")
    form.enteredOn = try LedgerDesk.day("2026-07-02")
    _ = try await desk.run(RecordAccount(form))
    let accounts = try await desk.entries().accounts
    #expect(accounts.inForce(.capitation, on: try LedgerDesk.day("2026-07-01"))?.number == "0012345678")
    #expect(accounts.inForce(.capitation, on: try LedgerDesk.day("2026-07-02"))?.number == "0087654321")
    #expect(accounts.inForce(.nonCapitation, on: try LedgerDesk.day("2026-07-02")) == nil)
  }

  @Test(
    "Rupiah are read as banks and people write them",
    arguments: [
      ("Rp89.232.500", 89_232_500), ("89232500", 89_232_500), ("89,232,500.00", 89_232_500),
      ("Rp. 1.500.000,00", 1_500_000), ("-1.500", -1_500), ("0", 0), ("1,5", nil), ("12.34.567", nil),
      ("", nil), ("abc", nil), ("1.234,56", nil), ("99999999999999999999", nil),
    ] as [(String, Int64?)])
  func money(text: String, amount: Int64?) {
    #expect(WrittenRupiah.read(text) == amount.map { Rupiah($0) })
  }
}
