import Hummingbird

/// Why a page cannot be shown, with the sentence for the person at the desk.
struct PageProblem: Error, Equatable {
  let status: HTTPResponse.Status
  /// A few words: the heading of the page.
  let heading: String
  /// One sentence that tells what to do.
  let sentence: String
  /// After how long it is worth trying again; `nil` when nobody knows.
  var retryAfter: Duration?

  static func notFound(
    _ sentence: String = "Alamat ini tidak ada. Periksa tautannya atau mulai dari Beranda."
  ) -> PageProblem {
    PageProblem(status: .notFound, heading: "Halaman tidak ditemukan", sentence: sentence)
  }

  static func forbidden(
    _ sentence: String =
      "Peran Anda tidak membuka halaman ini. Mintalah kepada kepala Puskesmas bila memang tugas Anda."
  ) -> PageProblem {
    PageProblem(status: .forbidden, heading: "Tidak untuk peran ini", sentence: sentence)
  }

  static func conflict(
    _ sentence: String = "Data ini baru saja diubah orang lain. Muat ulang halaman, lalu ulangi."
  ) -> PageProblem {
    PageProblem(status: .conflict, heading: "Sudah berubah", sentence: sentence)
  }

  static let formExpired = PageProblem(
    status: .forbidden, heading: "Formulir tidak diterima",
    sentence: "Halaman ini sudah terlalu lama terbuka. Kembali, muat ulang, lalu kirim lagi.")

  static let tooLarge = PageProblem(
    status: .contentTooLarge, heading: "Terlalu besar",
    sentence: "Yang dikirim melebihi batas. Kirim berkas atau isian yang lebih kecil.")

  static let internalFailure = PageProblem(
    status: .internalServerError, heading: "Ada yang salah di sistem",
    sentence:
      "Pekerjaan ini belum tersimpan. Coba sekali lagi; bila tetap gagal, sampaikan nomor di bawah kepada admin."
  )

  static func uncertain(_ sentence: String) -> PageProblem {
    PageProblem(
      status: .serviceUnavailable, heading: "Belum pasti tersimpan", sentence: sentence,
      retryAfter: .seconds(10))
  }

  static let unavailable = PageProblem(
    status: .serviceUnavailable, heading: "Sistem sedang sibuk",
    sentence: "Tunggu sebentar, lalu coba lagi. Yang sudah tersimpan tidak hilang.", retryAfter: .seconds(10))

  static let databaseAway = PageProblem(
    status: .serviceUnavailable, heading: "Basis data tidak dapat dihubungi",
    sentence: "Tunggu sebentar, lalu muat ulang halaman ini. Yang sudah tersimpan tidak hilang.",
    retryAfter: .seconds(10))

  /// Nothing can be written; what is there can still be read. 507: RFC 4918, section 11.5.
  static let storageFull = PageProblem(
    status: .init(code: 507, reasonPhrase: "Insufficient Storage"), heading: "Penyimpanan penuh",
    sentence:
      "Pekerjaan ini belum tersimpan karena penyimpanan server penuh. Hubungi pengelola sistem, lalu kirim ulang."
  )
}

/// The request needs a session and has none.
struct SignInNeeded: Error {}
