/// Why a file could not be read as a workbook.
public enum SpreadsheetError: Error, Hashable, Sendable {
  /// Another kind of file, or a damaged one.
  case notAWorkbook
  /// The binary format before 2007, or one that is locked with a password.
  case oldOrLocked
  /// More than the reader takes in.
  case tooLarge

  /// What the person is told.
  public var sentence: String {
    switch self {
    case .notAWorkbook:
      "Berkas XLSX ini rusak atau bukan lembar kerja. Buka di Excel, lalu simpan ulang sebagai .xlsx."
    case .oldOrLocked:
      "Berkas ini format .xls lama atau terkunci sandi. Buka di Excel, lalu simpan sebagai .xlsx tanpa sandi."
    case .tooLarge: "Lembar kerja terlalu besar. Pisahkan menjadi beberapa berkas atau simpan sebagai CSV."
    }
  }
}
