/// Why a backup, a restoration or an export did not come about. Nothing half-done is left behind.
public enum BackupRefusal: Error, Hashable, Sendable {
  /// No public key is set, or none was given.
  case noRecipient
  case badRecipient(String)
  /// No private key was given.
  case noIdentity
  /// The file holds no private key of ours.
  case badIdentity
  case cannotRead(file: String)
  case cannotWrite(file: String, reason: String)
  case diskFull(file: String)
  case fileExists(String)
  /// The file does not begin as a backup does.
  case notABackup
  /// The private key opens none of the file's locks.
  case wrongKey
  /// A chunk was changed, swapped or put in its place. Counted from 1.
  case altered(chunk: UInt64)
  /// The file ends before its last chunk.
  case truncated
  /// Decrypted, but not as a backup is written.
  case malformed(line: Int64)
  /// A format that only a newer program reads.
  case newerFormat(String)
  /// What was restored is not what was written down.
  case different(String)
  case noBackupFound(folder: String)
  /// There is no database of this program's schema.
  case notPrepared
  case noFolder
  /// A file of an export was changed, or is missing.
  case exportAltered(file: String)
  case exportMalformed(file: String, line: Int)

  /// What the operator is told.
  public var sentence: String {
    switch self {
    case .noRecipient:
      "Kunci umum cadangan belum diisi. Buat pasangan kunci dengan `sehat backup keygen`, "
        + "lalu isi backup.recipient."
    case .badRecipient(let text): "“\(text)” bukan kunci umum cadangan; kunci umum diawali age1."
    case .noIdentity:
      "Sebutkan berkas kunci rahasia dengan --key; cadangan terkunci dan tidak terbuka tanpanya."
    case .badIdentity:
      "Berkas kunci tidak berisi kunci rahasia cadangan. Kunci rahasia diawali AGE-SECRET-KEY-1."
    case .cannotRead(let file): "Berkas \(file) tidak dapat dibaca."
    case .cannotWrite(let file, let reason): "Berkas \(file) tidak dapat ditulis (\(reason))."
    case .diskFull(let file):
      "Tempat penyimpanan penuh ketika menulis \(file). Kosongkan tempat lalu ulangi; "
        + "yang setengah jadi sudah dihapus."
    case .fileExists(let file): "\(file) sudah ada dan tidak ditimpa. Pilih nama lain."
    case .notABackup: "Berkas ini bukan cadangan SEHAT, atau kepalanya rusak."
    case .wrongKey:
      "Kunci ini tidak membuka cadangan tersebut. Pakai kunci rahasia yang sepasang, atau kepala berkas rusak."
    case .altered(let chunk): "Cadangan rusak atau diubah pada potongan ke-\(chunk). Pakai cadangan lain."
    case .truncated: "Cadangan terpotong: bagian akhirnya tidak ada. Salin ulang, atau pakai cadangan lain."
    case .malformed(let line): "Isi cadangan tidak dapat dibaca pada baris ke-\(line)."
    case .newerFormat(let found):
      "Bentuk cadangan ini (\(found)) lebih baru daripada program ini. Pasang SEHAT yang lebih baru."
    case .different(let what): "Hasil pemulihan berbeda dari yang dicatat: \(what)"
    case .noBackupFound(let folder): "Belum ada cadangan di \(folder)."
    case .notPrepared:
      "Basis data belum ada atau belum disiapkan versi ini. Periksa setelan database, "
        + "atau jalankan `sehat serve` dulu."
    case .noFolder: "Folder cadangan belum diisi. Isi backup.folder atau pakai --to."
    case .exportAltered(let file): "Berkas \(file) hilang atau berubah sesudah ekspor dibuat."
    case .exportMalformed(let file, let line): "Berkas \(file) baris \(line) tidak dapat dibaca."
    }
  }
}
