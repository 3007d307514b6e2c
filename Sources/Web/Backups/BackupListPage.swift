import Clinic
import Vocabulary

/// The age of the last backup and the last drill, what to do about it, and the newest of both.
struct BackupListPage {
  let viewer: Viewer
  let result: ReadBackups.Result

  private var watch: BackupWatch { result.watch }

  var page: Page {
    Page("Cadangan", at: .backups, for: viewer) {
      PageHead("Cadangan", note: "seluruh basis data")
      for warning in watch.warnings { BackupWarning(warning: warning) }
      Card { ages }
      Card("Cadangan terakhir") {
        if result.backups.isEmpty {
          EmptyState("Belum ada cadangan. Pengelola membuatnya dengan sehat backup di server.")
        } else {
          BackupTable(backups: result.backups, zone: viewer.facility.zone)
        }
      }
      Card("Uji pemulihan") {
        if result.drills.isEmpty {
          EmptyState("Belum pernah diuji. Pengelola mengujinya dengan sehat restore-drill.")
        } else {
          DrillTable(drills: result.drills, zone: viewer.facility.zone)
        }
      }
    }
  }

  private var ages: HTML {
    Facts([
      ("Cadangan terakhir", HTML(age(watch.lastBackup))),
      ("Uji pemulihan terakhir yang berhasil", HTML(age(watch.lastDrill))),
      ("Batas", HTML("cadangan setiap hari · uji setiap 90 hari")),
    ]).html
  }

  private func age(_ moment: Instant?) -> String {
    guard let moment else { return "belum pernah" }
    let span = Indonesian.span(watch.now - moment)
    let ago = span == "baru saja" ? span : span + " yang lalu"
    return ago + " (" + Indonesian.moment(moment, viewer.facility.zone) + ")"
  }
}
