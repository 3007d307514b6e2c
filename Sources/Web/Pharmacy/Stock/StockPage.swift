import Clinic
import Vocabulary

/// Stok obat.
struct StockPage {
  let viewer: Viewer
  let result: StockList.Result
  let search: String
  let number: Int
  /// The form of an arrival that was refused.
  let form: FormState

  var page: Page {
    Page("Stok obat", at: .pharmacy, for: viewer) {
      PageHead("Stok obat") { a("← Daftar resep", .href(.pharmacy(.list()))) }
      Columns {
        if !result.expiring.isEmpty { expiring }
        shelf
      } aside: {
        StockArrivalForm(token: viewer.formToken, form: form)
      }
    }
  }

  private static let urgent = 30

  /// What has expired or will within a month stands open, the rest is folded away.
  private var expiring: Card {
    let soon = result.expiring.filter { $0.expiresOn <= result.today.adding(days: Self.urgent) }
    let later = result.expiring.dropFirst(soon.count)
    return Card("Segera kedaluwarsa", tone: .waiting) {
      if !soon.isEmpty { table(soon) }
      if !later.isEmpty {
        details {
          summary("\(later.count) batch lagi kedaluwarsa dalam \(StockList.soon) hari")
          table(later)
        }
      }
    }
  }

  private func table(_ batches: some Sequence<StockBatch>) -> DataTable {
    DataTable(
      "Obat yang segera kedaluwarsa",
      [.text("Obat"), .text("Batch"), .text("Kedaluwarsa"), .number("Sisa"), .actions()], stacks: true
    ) {
      for batch in batches { ExpiringRow(batch: batch, today: result.today, token: viewer.formToken) }
    }
  }

  private var shelf: Card {
    Card("Di rak") {
      GetForm(to: .pharmacy(.stock())) {
        FieldRow {
          TextField("Nama obat", name: "cari", in: FormState(["cari": search]), kind: .search)
          Button("Cari")
        }
      }
      if result.lines.isEmpty {
        EmptyState(
          search.isEmpty ? "Belum ada stok. Terima obat di sebelah." : "Tidak ada obat dengan nama itu.")
      } else {
        DataTable(
          "Stok",
          [.text("Obat"), .number("Dapat dipakai"), .number("Batch"), .text("Kedaluwarsa paling dulu")],
          stacks: true
        ) {
          for line in result.lines { row(line) }
        }
        Pagination(page: number, size: StockList.pageSize, total: result.total) {
          .pharmacy(.stock(search: search, page: $0))
        }
      }
    }
  }

  private func row(_ line: StockList.Line) -> HTML {
    tr {
      td {
        "\(line.drug.name) \(line.drug.strength)"
        small(line.drug.form)
      }
      td(.class("right num keep")) {
        if line.quantity == 0 {
          StateMark("Habis", tone: .waiting, symbol: "▲")
        } else {
          "\(Indonesian.number(line.quantity)) \(line.drug.unit)"
        }
      }
      td(Indonesian.number(line.batches), .class("right num"))
      td(line.firstExpiry.map(Indonesian.day) ?? "–", .class("num"))
    }
  }
}
