/// Why a move did not begin, stopped, or was not believed. What had arrived by then stays closed until it is whole.
public enum RelocationRefusal: Error, Hashable, Sendable {
  /// Which of the two databases.
  public enum Side: String, Sendable {
    case source, target

    var word: String { self == .source ? "asal" : "tujuan" }
  }

  case notSehat(Side)
  case olderSchema(Side, missing: Int)
  case newerSchema(Side, name: String)
  /// Both addresses lead to one database.
  case sameDatabase
  /// A server or a tool has it open.
  case sourceInUse
  case noFacility
  /// Rows of a facility that nobody knows.
  case strayRows(table: String)
  case brokenChain(facility: String, sequence: Int64)
  /// Things of which there can be one only, found before anything was written.
  case collisions([Collision])
  case badSuffix(String)
  /// This source has begun to move somewhere else.
  case headedElsewhere(target: String)
  /// Somebody else carries out the same move at this moment.
  case anotherRun
  /// What arrived is not what left.
  case different(String)
  /// Nobody said what becomes of a table: a mistake in the program.
  case unplanned(table: String)
  /// It cannot be taken back any more.
  case cannotCancel(target: String)
  case nothingToCancel
  /// For whoever wants to work on a source.
  case leaving(target: String)
  case left(target: String)

  /// What the operator is told.
  public var sentence: String {
    switch self {
    case .notSehat(let side):
      "Basis data \(side.word) bukan basis data SEHAT, atau belum disiapkan. "
        + "Periksa alamatnya; untuk tujuan yang baru jalankan dulu `sehat migrate up`."
    case .olderSchema(let side, let missing):
      "Skema basis data \(side.word) lebih lama daripada program ini (\(missing) langkah). "
        + "Jalankan dulu `sehat migrate up` untuk basis data itu."
    case .newerSchema(let side, let name):
      "Basis data \(side.word) dibuat SEHAT yang lebih baru (\(name)). Pasang versi itu, lalu ulangi."
    case .sameDatabase: "Asal dan tujuan basis data yang sama. Periksa --from dan --to."
    case .sourceInUse:
      "Basis data asal masih dipakai: ada peladen atau perintah SEHAT yang terhubung. "
        + "Hentikan dulu (`systemctl stop sehat`), lalu ulangi. Belum ada yang ditulis."
    case .noFacility: "Basis data asal belum berisi Puskesmas; tidak ada yang dipindahkan."
    case .strayRows(let table):
      "Tabel \(table) di asal berisi baris milik fasilitas yang tidak dikenal. Hubungi pengelola sistem."
    case .brokenChain(let facility, let sequence):
      "Rantai jurnal \(facility) di asal sudah putus pada entri \(sequence). "
        + "Pulihkan dulu dari cadangan yang utuh; yang putus tidak dipindahkan."
    case .collisions(let found):
      (["Belum ada yang ditulis. Ini harus dibereskan dulu:"] + found.map { "- \($0.sentence)" })
        .joined(separator: "\n")
    case .badSuffix(let text):
      "Akhiran “\(text)” membuat nama pengguna yang tidak sah: hanya huruf kecil, angka, titik, dan tanda hubung; "
        + "panjang nama paling banyak 40."
    case .headedElsewhere(let target):
      "Basis data asal ini sudah mulai dipindahkan ke \(target). Lanjutkan ke sana, "
        + "atau batalkan dulu dengan --cancel."
    case .anotherRun: "Perintah pindah yang sama sedang berjalan di tempat lain. Tunggu sampai selesai."
    case .different(let what):
      "Yang sampai di tujuan berbeda dari yang berangkat: \(what) Puskesmas ini tetap tertutup di tujuan."
    case .unplanned(let table): "Tabel \(table) belum punya aturan pindah. Laporkan ke pembuat SEHAT."
    case .cannotCancel(let target): "Pemindahan ke \(target) sudah selesai dan tidak dapat dibatalkan."
    case .nothingToCancel: "Tidak ada pemindahan yang sedang berjalan dari basis data ini."
    case .leaving(let target):
      "Basis data ini sedang dipindahkan ke \(target). Selesaikan dengan perintah `sehat move` yang sama, "
        + "atau batalkan dengan --cancel. Selama itu tidak ada yang boleh bekerja di sini."
    case .left(let target):
      "Basis data ini sudah pindah ke \(target) dan tidak dipakai lagi. Jalankan SEHAT dengan basis data itu."
    }
  }
}
