import Clinic

/// What is wrong with the copies, and what to do.
struct BackupWarning: Component {
  let warning: BackupWatch.Warning

  var html: HTML {
    switch warning {
    case .neverBackedUp:
      Notice(.danger, "Belum pernah ada cadangan. Jalankan sehat backup dan pasang jadwal hariannya.").html
    case .backupTooOld(let age):
      Notice(
        .danger,
        "Cadangan terakhir berumur \(Indonesian.span(age)). Periksa jadwal dan ruang penyimpanan di server."
      ).html
    case .backupFromTheFuture:
      Notice(
        .danger,
        "Cadangan terakhir bertanggal sesudah sekarang: jam server pernah salah. Periksa jam server, lalu buat cadangan baru."
      ).html
    case .drillFailed:
      Notice(.danger, "Uji pemulihan terakhir gagal. Baca temuannya, buat cadangan baru, lalu uji lagi.").html
    case .neverDrilled:
      Notice(.waiting, "Cadangan belum pernah diuji. Yang belum diuji belum tentu dapat dipulihkan.").html
    case .drillTooOld(let age):
      Notice(.waiting, "Uji pemulihan terakhir \(Indonesian.span(age)) yang lalu. Uji setiap 90 hari.").html
    }
  }
}
