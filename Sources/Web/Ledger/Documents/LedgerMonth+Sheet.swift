import Clinic
import JKN
import Spreadsheets
import Vocabulary

extension ReadLedgerMonth.Answer {
  /// The month's steps for spreadsheet programs, the same lines as on the page and on paper.
  var sheet: Sheet {
    Sheet(
      "Kapitasi \(ledger.month.text)",
      heading: [
        [.text("Rincian kapitasi")], [.text("Fasilitas kesehatan"), .text(facility.name)],
        [.text("Bulan"), .text(ledger.month.words)], [.text("Ketentuan"), .text(ledger.terms.title)],
        [.text("Keadaan"), .text(ledger.closing == nil ? "sementara, belum ditutup" : "ditutup")], [],
      ],
      columns: [
        Sheet.Column("Bagian", width: 22), Sheet.Column("Langkah", width: 70),
        Sheet.Column("Nilai", width: 18),
        Sheet.Column("Pasal", width: 48),
      ],
      rows: ledger.lines.map { [.text($0.part), .text($0.step), $0.value.cell, .text($0.source)] },
      total: [
        .text("Harus dibayar BPJS"), .empty, .number(String(ledger.settlement.payable.amount)), .empty,
      ])
  }
}

extension StepValue {
  fileprivate var cell: Cell {
    switch self {
    case .whole(let number): .number(String(number))
    case .ratio(let ratio): .number(ratio.text())
    case .date(let date): .date(date)
    case .text(let text): .text(text)
    case .flag(let flag): .flag(flag)
    }
  }
}
