/// Why a database could not be divided.
public enum PartitionRefusal: Error, Hashable, Sendable {
  /// SQLite holds one Puskesmas; there is nothing to divide.
  case engine
  /// Too few or too many.
  case count(Int)
  /// Steps of the schema are missing, or the database is newer than the program.
  case schema
  /// It is divided already, into another number of partitions.
  case divided(into: Int)
  /// The script for Citus is made from a database that is not divided.
  case notWhole
  /// What is declared contradicts the schema: a mistake in the program.
  case rules([String])
  /// Others receive the table through a publication, which would end with it.
  case published(table: String, publication: String)
  /// After copying, the counts of a table differed. Nothing was changed.
  case miscounted(table: String)

  /// What the operator is told.
  public var sentence: String {
    switch self {
    case .engine: "Hanya basis data PostgreSQL yang dapat dibagi menjadi partisi."
    case .count(let count): "Jumlah partisi harus 2 sampai 64, bukan \(count)."
    case .schema: "Skema basis data belum sama dengan program ini. Jalankan `sehat migrate up` lebih dahulu."
    case .divided(let count):
      "Basis data ini sudah dibagi menjadi \(count) partisi. Ulangi dengan --into \(count) untuk melanjutkan."
    case .notWhole:
      "Naskah untuk Citus dibuat dari basis data yang belum dibagi. Pulihkan cadangan ke basis data baru, lalu ulangi di sana."
    case .rules(let broken): "Pembagian tabel tidak sesuai dengan skema: \(broken.joined(separator: "; "))."
    case .published(let table, let publication):
      "Tabel \(table) dikirim lewat publikasi \(publication). Hapus dulu publikasi itu, lalu buat lagi sesudahnya."
    case .miscounted(let table):
      "Jumlah baris tabel \(table) berbeda setelah disalin. Tabel itu tidak diubah. Hubungi pengelola sistem."
    }
  }
}
