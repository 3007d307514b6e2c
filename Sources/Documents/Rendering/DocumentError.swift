/// Why a document could not be drawn.
public enum DocumentError: Error, Hashable, Sendable {
  /// The drawing library's own words.
  case drawing(String)
  /// Something is higher than a whole page: a row of a table with a very long text.
  case doesNotFit(String)

  /// What the person is told.
  public var sentence: String {
    switch self {
    case .drawing: "Dokumen tidak dapat dibuat. Coba lagi; bila tetap gagal, hubungi admin."
    case .doesNotFit(let what): "\(what) terlalu panjang untuk satu halaman. Persingkat isinya."
    }
  }
}
