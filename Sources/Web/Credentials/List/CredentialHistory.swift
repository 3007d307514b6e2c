import Clinic
import Vocabulary

/// Every version: who set it and when, and why it ended.
struct CredentialHistory: Component {
  let versions: [Credential]
  let zone: FacilityZone

  var html: HTML {
    DataTable(
      "Riwayat kredensial",
      [.text("Diisi"), .text("Sistem"), .number("Versi"), .text("Oleh"), .text("Sampai")],
      stacks: true
    ) {
      for version in versions {
        tr {
          td(Indonesian.moment(version.setAt, zone), .class("num"))
          td(version.system.word)
          td(Indonesian.number(version.version), .class("num right"))
          td(version.setBy)
          td {
            if let ended = version.endedAt {
              Indonesian.moment(ended, zone)
              small(version.endReason ?? "diganti", .class("under"))
            } else {
              "sekarang"
            }
          }
        }
      }
    }.html
  }
}
