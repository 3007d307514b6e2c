import Clinic
import Vocabulary

/// The claims that were named when the loss was agreed on, each with what of it is back.
struct RecoveredClaimsCard: Component {
  let viewer: Viewer
  let claims: [RecoveredClaim]

  @HTMLBuilder var html: HTML {
    if !claims.isEmpty {
      Card("Klaim yang dikembalikan") {
        DataTable(
          "Klaim yang dikembalikan",
          [.text("Nomor"), .text("Hari"), .number("Disepakati"), .number("Sudah kembali")], stacks: true
        ) {
          for claim in claims {
            tr {
              td(.class("num")) { number(claim) }
              td(Indonesian.day(claim.day), .class("num"))
              td(claim.agreed.text, .class("num right"))
              td(claim.paid.text, .class("num right"))
            }
          }
        }
      }
    }
  }

  @HTMLBuilder private func number(_ claim: RecoveredClaim) -> HTML {
    if viewer.may(.readClaim) {
      a(claim.number, .href(.claims(.line(claim.id.text))))
    } else {
      claim.number
    }
  }
}
