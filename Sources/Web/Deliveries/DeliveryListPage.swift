import Clinic
import Journal
import Vocabulary

/// Terkirim: the figures of a day and the list behind them.
struct DeliveryListPage {
  let viewer: Viewer
  let counts: CountDeliveries.Result
  let list: ListDeliveries.Result
  let filter: DeliveryFilter

  private static let open: Set<DeliveryState> = [.waiting, .sending, .retry]

  var page: Page {
    Page("Terkirim", at: .deliveries, for: viewer) {
      PageHead("Terkirim") {
        Indonesian.dayWithWeekday(counts.day) + " · "
        a("Rekonsiliasi", .href(.reconciliations(.list())))
        " · "
        a("Riwayat gangguan", .href(.outages(.list())))
        if viewer.may(.readAnswers) {
          " · "
          a("Jawaban yang tidak terbaca", .href(.deliveries(.answers)))
        }
      }
      Figures(DestinationWords.known.map(delivered) + [waiting, attention])
      filterForm
      Card {
        if list.lines.isEmpty {
          EmptyState("Tidak ada kiriman dengan saringan ini.")
        } else {
          DeliveryTable(name: "Kiriman", lines: list.lines, zone: viewer.facility.zone)
          Pagination(page: filter.page, size: ListDeliveries.pageSize, total: list.total) {
            .deliveries(filter.with(page: $0))
          }
        }
      }
    }
  }

  private func delivered(_ destination: String) -> Figure {
    let done = counts.number(destination, [.delivered])
    let all = counts.number(destination, Self.open.union([.delivered, .attention]))
    return Figure(
      DestinationWords.name(destination), Indonesian.number(done),
      note: all == 0 ? "belum ada" : "dari \(Indonesian.number(all))",
      to: .deliveries(.list(destination: destination, state: "terkirim", day: counts.day.iso)))
  }

  private var waiting: Figure {
    Figure(
      "Menunggu", Indonesian.number(counts.open), note: "semua hari",
      to: .deliveries(.list(state: "menunggu", day: DeliveryFilter.everyDay)))
  }

  private var attention: Figure {
    let none = counts.needAttention == 0
    return Figure(
      "Perlu tindakan", Indonesian.number(counts.needAttention), note: none ? "tidak ada" : "semua hari",
      tone: none ? .neutral : .waiting,
      to: .deliveries(.list(state: "tindakan", day: DeliveryFilter.everyDay)))
  }

  private var filterForm: HTML {
    GetForm(to: .deliveries(.list())) {
      FieldRow {
        ChoiceField(
          "Tujuan", name: "tujuan", in: filter.state,
          choices: DestinationWords.known.map { Choice($0, DestinationWords.name($0)) },
          blank: "Semua tujuan")
        ChoiceField(
          "Keadaan", name: "keadaan", in: filter.state,
          choices: DeliveryFilter.stateWords.map { Choice($0.word, $0.label) }, blank: "Semua keadaan")
        ChoiceField(
          "Hari", name: "hari", in: filter.state,
          choices: filter.days(including: counts.day) + [Choice(DeliveryFilter.everyDay, "Semua hari")])
        Button("Tampilkan")
      }
    }.html
  }
}
