/// What can go wrong between us and the database.
public enum StoreError: Error, Hashable, Sendable {
  /// A rule of the schema was broken; `detail` names the constraint or the columns, never the values.
  case constraint(Constraint, detail: String)
  /// The database stayed locked or overloaded for longer than we wait.
  case busy
  /// The disk is full or the file cannot be written.
  case cannotWrite(detail: String)
  /// The database cannot be reached or opened.
  case unavailable(detail: String)
  /// The database was made by a newer program than this one.
  case newerSchema(found: Int, known: Int)
  /// The connection broke while committing, and nobody could tell in time whether the change is there.
  case outcomeUnknown
  /// The database cannot hold SEHAT.
  case unsuitable(Unsuitability)
  /// A column held something else than the program reads there.
  case unexpectedValue(column: String, wanted: String)
  case unknownColumn(String)
  /// The engine refused a statement: a mistake in the program.
  case refused(detail: String)

  public enum Constraint: String, Sendable {
    case unique, foreignKey, check, notNull, appendOnly
  }

  /// Why a database cannot hold SEHAT.
  public enum Unsuitability: Hashable, Sendable {
    case version(Int)
    case encoding(String)
    case collation(String)
    /// The role may not install it.
    case extensionForbidden(String)
    /// The server does not have it.
    case extensionMissing(String)
  }

  /// For logs: what kind of failure, without the detail.
  public var kind: String {
    switch self {
    case .constraint(let constraint, _): "constraint \(constraint.rawValue)"
    case .busy: "busy"
    case .cannotWrite: "cannot write"
    case .unavailable: "unavailable"
    case .newerSchema: "newer schema"
    case .outcomeUnknown: "outcome unknown"
    case .unsuitable: "unsuitable"
    case .unexpectedValue(let column, _): "unexpected value of \(column)"
    case .unknownColumn(let column): "no column \(column)"
    // Five characters of SQLSTATE, or the number of SQLite's result.
    case .refused(let detail): "refused \(detail.prefix { $0 != " " })"
    }
  }

  /// What the person at the desk is told.
  public var sentence: String {
    switch self {
    case .constraint(.unique, _): "Data yang sama sudah ada. Muat ulang halaman lalu periksa kembali."
    case .constraint: "Data ini tidak dapat disimpan karena tidak sesuai dengan data lain."
    case .busy: "Basis data sedang sibuk. Coba lagi sebentar lagi; isian Anda tidak hilang."
    case .cannotWrite: "Penyimpanan penuh atau tidak dapat ditulis. Hubungi pengelola sistem."
    case .unavailable: "Basis data tidak dapat dihubungi. Coba lagi sebentar lagi."
    case .newerSchema(let found, let known):
      "Basis data ini versi \(found), lebih baru daripada program ini (\(known)). Pasang versi SEHAT yang lebih baru."
    case .outcomeUnknown:
      "Sambungan ke basis data putus saat menyimpan. Muat ulang halaman dan periksa apakah data sudah ada."
    case .unsuitable(.version(let found)):
      "PostgreSQL \(found) terlalu lama. Pakai PostgreSQL 15 atau lebih baru."
    case .unsuitable(.encoding(let found)):
      "Basis data memakai pengodean \(found). Buat basis data baru dengan pengodean UTF8."
    case .unsuitable(.collation(let found)):
      "Basis data memakai urutan \(found). Buat basis data baru dengan urutan C (createdb --locale=C --template=template0)."
    case .unsuitable(.extensionForbidden(let name)):
      "Peran basis data ini tidak boleh memasang ekstensi \(name). Minta pengelola PostgreSQL menjalankan sekali, di basis "
        + "data ini: CREATE EXTENSION \(name); lalu ulangi `sehat migrate up`."
    case .unsuitable(.extensionMissing(let name)):
      "Peladen PostgreSQL tidak memiliki ekstensi \(name). Pasang paket postgresql-contrib di peladen itu, "
        + "lalu ulangi `sehat migrate up`."
    case .unexpectedValue, .unknownColumn, .refused:
      "Terjadi kesalahan pada program. Catat waktunya lalu hubungi pengelola sistem."
    }
  }
}
