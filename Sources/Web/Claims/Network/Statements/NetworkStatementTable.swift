import Clinic
import Vocabulary

/// The statements of a network facility: what each is, who approved it when, and its paper.
struct NetworkStatementTable: Component {
  /// Newest first.
  let statements: [NetworkStatement]
  let zone: FacilityZone

  var html: HTML {
    DataTable(
      "Pernyataan jejaring", [.text("Nomor"), .text("Keadaan"), .text("Persetujuan"), .actions("Surat")],
      stacks: true
    ) {
      for statement in statements {
        tr {
          td {
            strong(statement.number, .class("num"))
            small(
              "\(statement.kind.word), \(statement.askedBy), \(Indonesian.moment(statement.askedAt, zone))",
              .class("under"))
            if !statement.reason.isEmpty { small(statement.reason, .class("under")) }
          }
          td { standing(statement) }
          td { approvals(statement) }
          td {
            a(
              "PDF", .href(.claims(.statementFile(statement.id.text))),
              .aria("aria-label", "PDF \(statement.number)"))
          }
        }
      }
    }.html
  }

  @HTMLBuilder private func standing(_ statement: NetworkStatement) -> HTML {
    if let settled = statement.settledAt {
      StateMark("berlaku", tone: .done, symbol: "✓")
      small(Indonesian.moment(settled, zone), .class("under"))
    } else if let drop = statement.drop {
      StateMark("dibatalkan", tone: .neutral, symbol: "–")
      small("\(drop.by): \(drop.reason)", .class("under"))
    } else {
      StateMark("menunggu", tone: .waiting, symbol: "○")
    }
  }

  private func approvals(_ statement: NetworkStatement) -> HTML {
    ul {
      for party in statement.kind.parties {
        li {
          if let approval = statement.approval(of: party) {
            "✓ \(party.word): \(approval.person), \(Indonesian.day(approval.on))"
            small(NetworkStatementPaper.means(of: approval, zone), .class("under"))
          } else {
            "○ \(party.word): belum"
          }
        }
      }
    }
  }
}
