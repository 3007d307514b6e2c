import Clinic
import Vocabulary

/// Backups, newest first.
struct BackupTable: Component {
  let backups: [Backup]
  let zone: FacilityZone

  var html: HTML {
    DataTable(
      "Cadangan",
      [.text("Keadaan pada"), .text("Berkas"), .number("Ukuran"), .number("Baris"), .number("Lama")],
      stacks: true
    ) {
      for backup in backups {
        tr {
          td(Indonesian.moment(backup.madeAt, zone), .class("num"))
          td {
            code(backup.file)
            small(" sha256 " + String(backup.digest.prefix(16)) + "…")
          }
          td(Indonesian.size(backup.size), .class("num right"))
          td(Indonesian.number(Int(backup.rowCount)), .class("num right"))
          td(Indonesian.took(backup.took), .class("num right"))
        }
      }
    }.html
  }
}

/// Drills, newest first, with what was found.
struct DrillTable: Component {
  let drills: [RestoreDrill]
  let zone: FacilityZone

  var html: HTML {
    DataTable(
      "Uji pemulihan", [.text("Diuji"), .text("Hasil"), .text("Cadangan"), .text("Temuan"), .number("Lama")],
      stacks: true
    ) {
      for drill in drills {
        tr {
          td(Indonesian.moment(drill.drilledAt, zone), .class("num"))
          td { mark(drill) }
          td { code(drill.file) }
          td(finding(drill))
          td(Indonesian.took(drill.took), .class("num right"))
        }
      }
    }.html
  }

  private func mark(_ drill: RestoreDrill) -> StateMark {
    drill.passed
      ? StateMark("Berhasil", tone: .done, symbol: "✓") : StateMark("Gagal", tone: .danger, symbol: "▲")
  }

  private func finding(_ drill: RestoreDrill) -> String {
    guard drill.passed else { return drill.finding }
    return drill.finding + " " + Indonesian.number(Int(drill.rowCount)) + " baris, "
      + Indonesian.number(Int(drill.entryCount)) + " entri jurnal."
  }
}
