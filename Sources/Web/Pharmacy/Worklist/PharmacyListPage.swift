import Clinic

/// Farmasi: the prescriptions that wait, the longest waiting biggest.
struct PharmacyListPage {
  let viewer: Viewer
  let result: PharmacyWorklist.Result
  let stage: PharmacyStage?

  var page: Page {
    Page("Farmasi", at: .pharmacy, for: viewer) {
      PageHead("Farmasi") {
        Indonesian.dayWithWeekday(result.today) + " · "
        a("Stok obat", .href(.pharmacy(.stock())))
      }
      Live(events: .pharmacy(.events), fragment: .pharmacy(.list(state: stage?.rawValue))) { fragment }
    }
  }

  /// The part that is refreshed when something changes.
  var fragment: HTML {
    HTML {
      if let next { next }
      Filters("Keadaan resep", filters)
      Card {
        if result.lines.isEmpty {
          EmptyState(stage == nil ? "Tidak ada resep yang menunggu." : "Tidak ada resep dengan keadaan ini.")
        } else {
          PharmacyTable(lines: result.lines, now: result.now, today: result.today, zone: viewer.facility.zone)
        }
      }
    }
  }

  private var next: NextWork? {
    guard stage != .done, stage != .returned, let line = result.lines.first else { return nil }
    return NextWork(
      heading: line.patient,
      sentence:
        "\(line.stage.word) · \(line.number) · sejak \(Indonesian.clock(line.since, viewer.facility.zone))",
      words: line.stage.button, route: .pharmacy(.prescription(line.id.text)))
  }

  private var filters: [Filters.Filter] {
    let open: [PharmacyStage] = [.review, .prepare, .check, .handOver]
    let all = Filters.Filter(
      word: "Semua", count: open.reduce(0) { $0 + (result.counts[$1] ?? 0) },
      route: .pharmacy(.list()), isCurrent: stage == nil)
    return [all]
      + PharmacyStage.allCases.map {
        Filters.Filter(
          word: $0.filter, count: result.counts[$0] ?? 0, route: .pharmacy(.list(state: $0.rawValue)),
          isCurrent: stage == $0)
      }
  }
}

extension PharmacyStage {
  /// What the button says that opens the work.
  var button: String {
    switch self {
    case .review: "Telaah resep"
    case .prepare: "Siapkan obat"
    case .check: "Periksa ulang"
    case .handOver: "Serahkan obat"
    case .done, .returned: "Buka resep"
    }
  }

  /// The word of its filter.
  var filter: String {
    switch self {
    case .review: "Telaah"
    case .prepare: "Siapkan"
    case .check: "Periksa ulang"
    case .handOver: "Serahkan"
    case .done: "Diserahkan hari ini"
    case .returned: "Di dokter"
    }
  }

  var tone: Tone {
    switch self {
    case .review, .prepare, .check: .waiting
    case .handOver: .brand
    case .done: .done
    case .returned: .neutral
    }
  }

  /// Beside the word: never the colour alone.
  var symbol: String {
    switch self {
    case .review, .prepare, .check: "○"
    case .handOver: "→"
    case .done: "✓"
    case .returned: "↩"
    }
  }
}
