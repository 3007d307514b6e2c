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
    Tabs(
      "Bagian buku kapitasi",
      Tab.allCases.map { Tabs.Tab($0.word, $0.route, isCurrent: $0 == current) })
  }
}
