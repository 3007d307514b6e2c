import Clinic
import JKN
import Vocabulary

/// What is or was to be kept back from BPJS's payments, each part with the month or the batch it comes from.
struct SetOffCard: Component {
  let viewer: Viewer
  let recovery: Recovery

  var html: HTML {
    Card("Potongan dari pembayaran BPJS") {
      if recovery.setOffs.isEmpty {
        EmptyState("Belum ada yang direncanakan dipotong.")
      } else {
        DataTable(
          "Potongan dari pembayaran BPJS",
          [.text("Direncanakan"), .text("Dari"), .number("Jumlah"), .text("Keadaan")], stacks: true
        ) {
          for setOff in recovery.setOffs { row(setOff) }
        }
      }
    }.html
  }

  private func row(_ setOff: RecoverySetOff) -> HTML {
    tr {
      td(.class("keep")) {
        Indonesian.day(setOff.plannedOn)
        small(setOff.plannedBy, .class("under"))
      }
      td {
        if let month = setOff.month {
          p {
            words("Kapitasi \(month.words)", .ledger(.month(month.text)), .readCapitation)
            " \(setOff.capitation.text)"
          }
        }
        if let batch = setOff.batch, let number = setOff.batchNumber {
          p {
            words("Klaim \(number)", .claims(.batch(batch.text)), .manageClaims)
            " \(setOff.nonCapitation.text)"
          }
        }
      }
      td(setOff.total.text, .class("right num keep"))
      td { state(setOff.state) }
    }
  }

  /// A link for who may open it.
  @HTMLBuilder private func words(_ words: String, _ route: Route, _ action: Action) -> HTML {
    if viewer.may(action) { a(words, .href(route)) } else { words }
  }

  @HTMLBuilder private func state(_ state: RecoverySetOff.State) -> HTML {
    switch state {
    case .planned: StateMark("Direncanakan", tone: .waiting, symbol: "○")
    case .settled(let on, let by):
      StateMark("Sudah dipotong \(Indonesian.day(on))", tone: .done, symbol: "✓")
      small(by, .class("under"))
    case .cancelled(let on, let by, let reason):
      StateMark("Dibatalkan \(Indonesian.day(on))", tone: .neutral, symbol: "–")
      small("\(by): \(reason)", .class("under"))
    }
  }
}
