import Clinic
import JKN
import Vocabulary

/// Claims that were sent for days without an agreement, each with what has to become of it.
struct LapsedClaimTable: Component {
  let claims: [LapsedClaim]
  /// Whether the viewer may open them.
  let opens: Bool

  var html: HTML {
    DataTable(
      "Klaim tanpa perjanjian",
      [
        .text("Nomor"), .text("Hari"), .text("Pelayanan"), .number("Jumlah"), .text("Tahap"),
        .text("Yang harus dilakukan"),
      ],
      stacks: true
    ) {
      for claim in claims {
        tr {
          td(.class("num")) { number(claim) }
          td(Indonesian.day(claim.day), .class("num"))
          td(claim.service.what)
          td(claim.amount.text, .class("num right"))
          td { StateMark(claim.stage.word, tone: claim.stage.tone) }
          td(claim.sentence)
        }
      }
    }.html
  }

  @HTMLBuilder private func number(_ claim: LapsedClaim) -> HTML {
    if opens { a(claim.number, .href(.claims(.line(claim.id.text)))) } else { claim.number }
  }
}
