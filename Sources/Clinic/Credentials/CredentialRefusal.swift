public import Vocabulary

/// Why credentials cannot be used or kept. No case and no sentence holds a value.
public enum CredentialRefusal: Error, Sendable, Hashable {
  /// No setting names the key file.
  case keyNotSet
  case keyFileMissing(path: String)
  case keyFileUnreadable(path: String)
  case keyFileOpenToOthers(path: String)
  case keyFileMalformed(path: String)
  /// It was sealed with a key that is not in the key file.
  case wrongKey(OutsideSystem)
  /// What lies in the database was changed, or moved from elsewhere.
  case altered(OutsideSystem)
  case notSet(OutsideSystem)
  case noHolder(OutsideSystem)
  case holderLeft(OutsideSystem, name: String)
  case noPact(OutsideSystem, name: String)
  /// It stands in the settings file, where nobody signed for it.
  case unsigned(OutsideSystem)
  case pactOver(OutsideSystem, name: String, until: CalendarDate)
  /// The database did not answer.
  case unreadable

  /// What happened, and what to do.
  public var sentence: String {
    switch self {
    case .keyNotSet:
      "Kunci kredensial belum disiapkan. Pengelola server menjalankan sehat credentials make-key dan mengisi "
        + "credentials.key."
    case .keyFileMissing(let path):
      "Berkas kunci kredensial \(path) tidak ada. Kembalikan dari salinannya; bila hilang, buat kunci baru dan "
        + "ketik ulang kredensial."
    case .keyFileUnreadable(let path):
      "Berkas kunci kredensial \(path) tidak dapat dibaca. Pemiliknya harus pengguna yang menjalankan SEHAT."
    case .keyFileOpenToOthers(let path):
      "Berkas kunci kredensial \(path) dapat dibaca pengguna lain. Jalankan chmod 600 pada berkas itu."
    case .keyFileMalformed(let path):
      "Berkas kunci kredensial \(path) rusak. Kembalikan dari salinannya."
    case .wrongKey(let system):
      "Kredensial \(system.word) dikunci dengan kunci lain dari yang ada di server. Kembalikan berkas kuncinya, "
        + "atau ketik ulang kredensial."
    case .altered(let system):
      "Kredensial \(system.word) di basis data berubah di luar SEHAT. Ketik ulang kredensial."
    case .notSet(let system):
      "Kredensial \(system.word) belum diisi. Isi pada halaman Kredensial."
    case .noHolder(let system):
      "Kredensial \(system.word) belum punya penanggung jawab. Pilih pada halaman Kredensial."
    case .holderLeft(let system, let name):
      "Akun \(name), penanggung jawab \(system.word), sudah ditutup. Isi kredensial milik petugas lain."
    case .noPact(let system, let name):
      "Pakta integritas \(name) belum tersimpan, jadi \(system.word) belum boleh dipakai. Cetak, tanda tangani, "
        + "lalu simpan pakta pada halaman Kredensial."
    case .unsigned(let system):
      "Kredensial \(system.word) masih di berkas setelan, tanpa pakta integritas, jadi belum boleh dipakai. Pengelola "
        + "server memindahkannya dengan sehat credentials import; lalu simpan pakta pada halaman Kredensial."
    case .pactOver(let system, let name, let until):
      "Pakta integritas \(name) hanya berlaku sampai \(TypedDate.write(until)), jadi \(system.word) berhenti "
        + "dipakai. Simpan pakta yang baru pada halaman Kredensial."
    case .unreadable:
      "Kredensial belum dapat dibaca dari basis data. Akan dicoba lagi."
    }
  }
}
