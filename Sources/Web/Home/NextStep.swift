/// The biggest thing on the page: what to do now.
struct NextStep: Component {
  let place: Place
  let count: Int

  var html: HTML {
    section(.class("next")) {
      div {
        h2(place.word)
        p(place.sentence(count))
      }
      LinkButton("Buka \(place.word)", to: place.route, .primary, shortcut: "Enter", keys: "Enter")
    }
  }
}

extension Place {
  /// Whether something can wait there.
  var isCounted: Bool {
    switch self {
    case .home, .figures, .registration, .participants, .manualReports, .issuedDocuments, .schedule,
      .facilityRegister, .capitation, .ledger, .prolanis, .inpatient, .claims, .networkClaims, .deadlines,
      .staff,
      .credentials, .securityLog, .audits, .fraud, .auditFiles:
      false
    default: true
    }
  }

  /// What the number of a place counts, or what is done there.
  var note: String {
    switch self {
    case .deliveries, .backups: "perlu tindakan"
    case .home: ""
    case .staff: "akun dan peran"
    case .figures: "kunjungan, diagnosis, waktu tunggu"
    case .participants: "berkas bulanan dari BPJS"
    case .manualReports: "RJTP dan RITP sebulan"
    case .issuedDocuments: "kode periksa, menarik surat"
    case .facilityRegister: "tenaga, SIP, pengganti, HFIS"
    case .schedule: "jam praktik dan kuota Mobile JKN"
    case .credentials: "kunci, akun, dan pakta integritas"
    case .securityLog: "siapa memakai apa, kapan"
    case .capitation: "yang dibayar menurut perjanjian"
    case .ledger: "dibayar, dikoreksi, diterima"
    case .prolanis: "peserta dan ukurannya bulan ini"
    case .inpatient: "yang dirawat, masuk dan pulang"
    case .claims: "dari pelayanan sampai dibayar"
    case .networkClaims: "pelayanan Anda dan tahapnya"
    case .deadlines: "yang harus selesai, per hari"
    case .audits: "perkara, pemulihan, teguran"
    case .fraud: "temuan dan laporan"
    case .auditFiles: "sampel perkara yang dibuka"
    case .registration: "cari atau daftarkan pasien"
    default: "menunggu"
    }
  }

  fileprivate func sentence(_ count: Int) -> String {
    let number = Indonesian.number(count)
    return switch self {
    case .home, .staff: "Akun dan peran petugas."
    case .figures: "Kunjungan, diagnosis, dan waktu tunggu, sampai ke catatan di baliknya."
    case .participants: "Berkas peserta terdaftar dari BPJS, per bulan."
    case .manualReports: "RJTP dan RITP di kertas, bila tanpa jaringan data."
    case .issuedDocuments: "Surat dan formulir yang sudah diterbitkan, dan yang ditarik."
    case .facilityRegister: "Tenaga dengan SIP, pengganti, perubahan HFIS, dan pengguna BPJS."
    case .schedule: "Jadwal praktik dan kuota Mobile JKN."
    case .credentials: "Kunci dan akun ke BPJS dan SATUSEHAT, dan pakta integritasnya."
    case .securityLog: "Siapa memakai dan mengubah kredensial, akun, dan data."
    case .audits: "Perkara, sampel, pemulihan kerugian, dan teguran."
    case .fraud: "Temuan aturan, laporan tanpa nama, dan tim."
    case .auditFiles: "Rekam medis yang terpilih dalam perkara, hanya untuk dibaca."
    case .capitation: "Angka kontak, rujukan, Prolanis, dan rupiahnya."
    case .claims: "Pelayanan di luar kapitasi: bukti, pemeriksaan, pengajuan, sampai dibayar."
    case .networkClaims: "Isi ANC, PNC, KB, dan persalinan, dan lihat sampai mana klaimnya."
    case .ledger: "Kapitasi tiap bulan: dasar hitungan, koreksi, SiLPA, dan penerimaan."
    case .deadlines: "Yang harus selesai menurut perjanjian, per hari dan per orang."
    case .prolanis: "Peserta DM dan hipertensi dengan hasil ukur bulan ini."
    case .inpatient: "Siapa dirawat dan berapa hari, dan yang pulang bulan ini."
    case .registration: "Cari pasien dengan nama, NIK, kartu JKN, atau nomor RM."
    case .queue: count == 0 ? "Belum ada yang menunggu." : "\(number) orang menunggu."
    case .examination: count == 0 ? "Belum ada pasien yang menunggu." : "\(number) pasien menunggu diperiksa."
    case .laboratory: count == 0 ? "Belum ada permintaan." : "\(number) permintaan menunggu."
    case .pharmacy: count == 0 ? "Belum ada resep." : "\(number) resep menunggu."
    case .backups: count == 0 ? "Cadangan baru dan teruji." : "\(number) peringatan tentang cadangan."
    case .deliveries:
      count == 0 ? "Semua terkirim atau sedang berjalan." : "\(number) kiriman perlu tindakan."
    }
  }
}
