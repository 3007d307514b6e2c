/// The way between the parts of the ledger.
struct LedgerTabs: Component {
  enum Tab: CaseIterable {
    case year, entries, receipts, debts, terms

    var word: String {
      switch self {
      case .year: "Bulan demi bulan"
      case .entries: "Surat tarif, SiLPA, koreksi"
      case .receipts: "Rekening dan penerimaan"
      case .debts: "Denda dan kurang bayar"
      case .terms: "Perjanjian"
      }
    }

    var route: Route {
      switch self {
      case .year: .ledger(.year())
      case .entries: .ledger(.entries)
      case .receipts: .ledger(.receipts)
      case .debts: .ledger(.debts())
      case .terms: .ledger(.terms)
      }
    }
  }

  let current: Tab?

  var html: HTML {
    nav(.class("steps"), .aria("aria-label", "Bagian buku kapitasi")) {
      ol {
        for tab in Tab.allCases {
          li { a(tab.word, .href(tab.route), .current(tab == current ? "page" : nil)) }
        }
      }
    }
  }
}
