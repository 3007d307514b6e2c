import JKN
import Vocabulary

/// Which column of a statement holds what; banks name them differently.
struct StatementColumns: Sendable {
  private let day: Int
  private let net, gross, tax, fee, month, purpose, reference, note: Int?

  /// - Throws: the names that are missing, in words.
  init(_ header: [String]) throws(CSVProblem) {
    let heads = ColumnHeads(header)
    gross = heads.place("bruto", "jumlahbruto", "kotor")
    net = heads.place("kredit", "netto", "bersih", "jumlah", "nominal", "jumlahbersih", "credit")
    guard let day = heads.place("tanggal", "tgl", "tanggaltransaksi", "tanggalterima", "date") else {
      throw CSVProblem(line: 1, "Kolom tanggal belum ada.")
    }
    guard gross != nil || net != nil else {
      throw CSVProblem(line: 1, "Kolom jumlah belum ada: kredit, bersih, atau bruto.")
    }
    self.day = day
    tax = heads.place("pajak", "pph")
    fee = heads.place("biaya", "biayatransfer", "biayakliring", "fee")
    month = heads.place("bulan", "bulanpelayanan", "untukbulan")
    purpose = heads.place("rekening", "jenis", "untuk")
    reference = heads.place("referensi", "noreferensi", "nomorreferensi", "ref", "noref")
    note = heads.place("keterangan", "uraian", "deskripsi", "catatan", "description")
  }

  /// - Parameter account: which account the statement is of, where a line does not say.
  func draft(
    _ fields: [String], of account: PaymentAccount.Purpose, line: Int, _ today: CalendarDate
  ) throws(CSVProblem) -> ReceiptDraft {
    func text(_ column: Int?) -> String { fields.words(at: column) }
    func money(_ column: Int?, _ name: String) throws(CSVProblem) -> Rupiah? {
      let typed = text(column)
      if typed.isEmpty { return nil }
      guard let amount = WrittenRupiah.read(typed) else {
        throw CSVProblem(line: line, column: name, "“\(typed.prefix(30))” bukan jumlah rupiah.")
      }
      return amount
    }
    guard let received = CalendarDate(iso: text(day)) ?? TypedDate.read(text(day), asOf: today) else {
      throw CSVProblem(line: line, column: "tanggal", "Tanggal tidak terbaca; tulis 15-11-2026.")
    }
    let (tax, fee) = (try money(tax, "pajak") ?? .zero, try money(fee, "biaya") ?? .zero)
    let net = try money(net, "bersih")
    guard let gross = try money(gross, "bruto") ?? net.map({ $0 + tax + fee }) else {
      throw CSVProblem(line: line, "Baris ini tidak berisi uang masuk.")
    }
    if let net, net != gross - tax - fee {
      throw CSVProblem(line: line, "Bersih bukan bruto dikurangi pajak dan biaya.")
    }
    return ReceiptDraft(
      try purpose(text(purpose), line) ?? account, for: try month(text(month), received, line), on: received,
      gross: gross, tax: tax, fee: fee, reference: text(reference), note: String(text(note).prefix(200)))
  }

  private func month(
    _ text: String, _ received: CalendarDate, _ line: Int
  ) throws(CSVProblem) -> ParticipantMonth {
    if text.isEmpty { return ParticipantMonth(of: received) }
    // Spreadsheets make the first day of a month out of `2026-11`.
    let day = CalendarDate(iso: text)
    guard let month = ParticipantMonth(text) ?? day.map({ ParticipantMonth(of: $0) }) else {
      throw CSVProblem(line: line, column: "bulan", "Bulan ditulis 2026-11.")
    }
    return month
  }

  private func purpose(_ text: String, _ line: Int) throws(CSVProblem) -> PaymentAccount.Purpose? {
    let folded = ColumnHeads.folded(text)
    if folded.isEmpty { return nil }
    guard
      let purpose = PaymentAccount.Purpose.allCases.first(where: { ColumnHeads.folded($0.rawValue) == folded }
      )
    else {
      let words = PaymentAccount.Purpose.allCases.map(\.rawValue).joined(separator: ", ")
      throw CSVProblem(line: line, column: "rekening", "Rekening harus salah satu dari: \(words).")
    }
    return purpose
  }
}
