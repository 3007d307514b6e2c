/// Why Mobile JKN is not given what it asks, in the words that BPJS Kesehatan agreed with the FKTPs: the citizen reads
/// them on the telephone (BPJS contract 6.3 to 6.8).
public struct BookingRefusal: Error, Sendable, Hashable {
  /// `metadata.code`: 201, or 202 when the patient has to be enrolled first.
  public let code: Int
  public let message: String

  init(_ message: String, code: Int = 201) {
    self.message = message
    self.code = code
  }
}

extension BookingRefusal {
  static let cardEmpty = BookingRefusal("Nomor Kartu Tidak Boleh Kosong")
  static let cardLength = BookingRefusal("Nomor kartu harus 13 digit")
  static let cardForm = BookingRefusal("Format Nomor Kartu Tidak Sesuai")
  static let nikEmpty = BookingRefusal("NIK Tidak Boleh Kosong")
  static let nikLength = BookingRefusal("NIK harus 16 digit")
  static let nikForm = BookingRefusal("Format NIK Tidak Sesuai")
  static let poliEmpty = BookingRefusal("Kode Poli Tidak Boleh Kosong")
  static let poliUnknown = BookingRefusal("Poli Tidak Ditemukan")
  static let dateEmpty = BookingRefusal("Tanggal Tidak Boleh Kosong")
  static let dateForm = BookingRefusal("Format Tanggal Tidak Sesuai, format yang benar adalah yyyy-mm-dd")
  static let datePast = BookingRefusal("Tanggal Periksa Tidak Berlaku Mundur")
  static let dateTooFar = BookingRefusal("Tanggal Periksa Tidak Berlaku")
  static let doctorEmpty = BookingRefusal("Maaf Dokter Tujuan Anda Masih Kosong")
  static let doctorUnknown = BookingRefusal("Jadwal dokter tidak ditemukan")
  static let hoursEmpty = BookingRefusal("Maaf Jam Praktek tidak boleh kosong")
  static let hoursUnknown = BookingRefusal("Maaf Jam Praktek tidak ditemukan")
  static let phoneEmpty = BookingRefusal("Maaf Nomor HP tidak boleh kosong")
  static let phoneForm = BookingRefusal("Maaf Format Nomor HP Tidak Sesuai")
  static let poliClosed = BookingRefusal("Pendaftaran ke Poli Ini Sedang Tutup")
  static func closedAt(_ poli: String, _ clock: String) -> BookingRefusal {
    BookingRefusal("Pendaftaran Ke Poli \(poli.trimmingPrefix("Poli ")) Sudah Tutup Jam \(clock)")
  }
  static let patientUnknown = BookingRefusal(
    "Data pasien ini tidak ditemukan, silahkan Melakukan Registrasi Pasien Baru", code: 202)
  static let identitiesDiffer = BookingRefusal("Data NIK dan Nomor Kartu tidak sesuai")
  static let takenOnce = BookingRefusal(
    "Nomor Antrean Hanya Dapat Diambil 1 Kali Pada Tanggal dan Poli Yang Sama")
  static let quotaUsed = BookingRefusal(
    "Maaf kouta antrian tidak tersedia atau Habis ! Mohon pilih tanggal lain!")
  static func noQueue(on day: String) -> BookingRefusal {
    BookingRefusal("Maaf belum Ada Antrian ditanggal \(day)")
  }
  static let numberUnknown = BookingRefusal("Antrean Tidak Ditemukan !")
  static let alreadyCancelled = BookingRefusal("Antrean Sudah Dibatalkan !")
  static let alreadyServed = BookingRefusal("Pasien Sudah Dilayani, Antrean Tidak Dapat Dibatalkan !")
  static let cannotCancel = BookingRefusal("Pembatalan antrean tidak dapat diproses!")
  static let patientKnown = BookingRefusal("Data pasien ini sudah terdaftar")
  /// A dead patient cannot take a number; the words are ours, the contract has none.
  static let patientDeceased = BookingRefusal("Data pasien tidak aktif, hubungi petugas pendaftaran")
}
