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
        "Cadangan terakhir berumur \(Indonesian.span(age)). Periksa jadwal cadangan dan ruang penyimpanan di server."
      ).html
    case .drillFailed:
      Notice(.danger, "Uji pemulihan terakhir gagal. Baca temuannya di bawah, buat cadangan baru, lalu uji lagi.")
        .html
    case .neverDrilled:
      Notice(.waiting, "Cadangan belum pernah diuji. Cadangan yang belum diuji belum tentu dapat dipulihkan.").html
    case .drillTooOld(let age):
      Notice(.waiting, "Uji pemulihan terakhir \(Indonesian.span(age)) yang lalu. Uji lagi paling lama setiap 90 hari.")
        .html
    }
  }
}
