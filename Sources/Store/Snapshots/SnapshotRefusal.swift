/// Why a database could not be filled from a copy.
public enum SnapshotRefusal: Error, Hashable, Sendable {
  /// Something stands in the database already.
  case notEmpty(table: String)
  /// The copy was made by a program that knows more than this one.
  case newerSchema(name: String)
  /// The database was prepared by a newer program than the one the copy was made with.
  case aheadOfCopy(name: String)
  /// The copy speaks of a table, or of columns, that the database does not have.
  case otherTable(String)
  /// A value does not fit its column.
  case otherKind(table: String, column: String)
  /// A row refers to one that is not in the copy.
  case missingRow(table: String)
  /// Tables that refer to each other in a ring: a mistake in the program.
  case circularReferences([String])

  /// What the operator is told.
  public var sentence: String {
    switch self {
    case .notEmpty(let table):
      "Basis data tujuan sudah berisi (tabel \(table)). Pemulihan hanya ke basis data yang kosong; "
        + "yang sudah ada tidak diubah."
    case .newerSchema(let name):
      "Salinan ini dibuat SEHAT yang lebih baru (\(name)). Pasang versi itu atau yang lebih baru, lalu ulangi."
    case .aheadOfCopy(let name):
      "Basis data tujuan sudah disiapkan untuk versi yang lebih baru (\(name)). Pakai basis data yang baru."
    case .otherTable(let table): "Tabel \(table) dalam salinan tidak cocok dengan skema program ini."
    case .otherKind(let table, let column):
      "Salinan rusak: isi tabel \(table), kolom \(column), bukan jenis yang seharusnya."
    case .missingRow(let table): "Salinan tidak lengkap: baris yang dirujuk tabel \(table) tidak ada."
    case .circularReferences(let tables):
      "Tabel saling merujuk melingkar: \(tables.joined(separator: ", ")). Hubungi pengelola sistem."
    }
  }
}
