import Clinic
import Vocabulary

/// What is still open between the parties (SAN-11): each line opens into the records it is counted from.
struct EndingOutstandingCard: Component {
  let viewer: Viewer
  let outstanding: [EndingState.Outstanding]

  var html: HTML {
    Card("Hak dan kewajiban yang belum selesai") {
      if outstanding.isEmpty {
        EmptyState("Tidak ada kapitasi, klaim, denda, kerugian, atau sengketa yang terbuka.")
      } else {
        DataTable(
          "Hak dan kewajiban yang belum selesai", [.text("Hal"), .text("Nomor"), .number("Jumlah")],
          stacks: true
        ) {
          for one in outstanding {
            tr {
              td(one.what)
              td(.class("num")) { number(one) }
              td(one.amount == .zero ? "–" : one.amount.text, .class("right num"))
            }
          }
        }
      }
      p("Tetap harus diselesaikan sesudah perjanjian berakhir (PKS 004 Ps.12(6)).", .class("small"))
    }.html
  }

  @HTMLBuilder private func number(_ one: EndingState.Outstanding) -> HTML {
    if let (route, action) = one.record?.place, viewer.may(action) {
      a(one.number, .href(route))
    } else {
      one.number
    }
  }
}

extension EndingState.Outstanding.Record {
  /// The page of the records, and what opens it.
  fileprivate var place: (Route, Action) {
    switch kind {
    case .recovery: (.recoveries(.open(subject)), .readCases)
    case .batch: (.claims(.batch(subject)), .manageClaims)
    case .claims: (.claims(.list()), .manageClaims)
    case .month: (.ledger(.month(subject)), .readCapitation)
    case .dispute: (.disputes(.open(subject)), .readCases)
    }
  }
}
