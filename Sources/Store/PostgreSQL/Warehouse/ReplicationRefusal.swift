/// Why a line between a district and a warehouse could not be made.
public enum ReplicationRefusal: Error, Hashable, Sendable {
  /// `wal_level` is not `logical`.
  case walLevel(String)
  /// The database lacks the tables.
  case noSchema
  /// The district publishes nothing, or not under our name.
  case notPublished
  /// The role of the district's line may not do it; the statements an administrator runs instead.
  case needsAdministrator([String])
  /// Not a superuser of the warehouse: PostgreSQL 15 lets nobody else subscribe.
  case needsSuperuser
  case alreadyConnected(String)
  case unknownLine(String)
  /// The district's address stands nowhere: it must be given again.
  case needsAddress

  /// What the operator is told.
  public var sentence: String {
    switch self {
    case .walLevel(let level):
      "PostgreSQL kabupaten berjalan dengan wal_level = \(level). Setel wal_level = logical, lalu jalankan ulang PostgreSQL."
    case .noSchema: "Tabel belum ada. Jalankan dulu `sehat migrate up` pada basis data ini."
    case .notPublished: "Kabupaten belum menyiarkan angka. Jalankan dulu `sehat warehouse publish` di sana."
    case .needsAdministrator(let statements):
      "Pengguna basis data ini tidak berwenang. Minta pengelola PostgreSQL menjalankan:\n  "
        + statements.joined(separator: "\n  ")
    case .needsSuperuser:
      "Perintah ini dijalankan sebagai superuser PostgreSQL gudang, misalnya dengan "
        + "--database 'postgres://postgres@/gudang?host=/run/postgresql'."
    case .alreadyConnected(let name): "Kabupaten \(name) sudah tersambung."
    case .unknownLine(let name): "Tidak ada sambungan bernama \(name). Lihat `sehat warehouse status`."
    case .needsAddress: "Alamat kabupaten tidak tersimpan. Sebutkan lagi dengan --from."
    }
  }
}
