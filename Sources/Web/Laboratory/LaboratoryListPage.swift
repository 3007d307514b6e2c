import Clinic

/// Laboratorium: the orders that wait, the longest waiting biggest.
struct LaboratoryListPage {
  let viewer: Viewer
  let result: LaboratoryWorklist.Result
  let stage: LaboratoryStage?

  var page: Page {
    Page("Laboratorium", at: .laboratory, for: viewer) {
      PageHead("Laboratorium", note: Indonesian.dayWithWeekday(result.today))
      Live(events: .laboratory(.events), fragment: .laboratory(.list(state: stage?.rawValue))) { fragment }
    }
  }

  /// The part that is refreshed when something changes.
  var fragment: HTML {
    HTML {
      if let next { next }
      Filters("Keadaan permintaan", filters)
      Card {
        if result.lines.isEmpty {
          EmptyState(
            stage == nil ? "Tidak ada permintaan yang menunggu." : "Tidak ada permintaan dengan keadaan ini.")
        } else {
          LaboratoryTable(
            lines: result.lines, now: result.now, today: result.today, zone: viewer.facility.zone)
        }
      }
    }
  }

  private var next: NextWork? {
    guard stage != .done, let line = result.lines.first else { return nil }
    return NextWork(
      heading: line.patient,
      sentence: "\(line.stage.word) · \(line.tests.joined(separator: ", "))",
      words: line.stage.button, route: .laboratory(.order(line.id.text)))
  }

  private var filters: [Filters.Filter] {
    let open: [LaboratoryStage] = [.collect, .enter, .release]
    let all = Filters.Filter(
      word: "Semua", count: open.reduce(0) { $0 + (result.counts[$1] ?? 0) },
      route: .laboratory(.list()), isCurrent: stage == nil)
    return [all]
      + LaboratoryStage.allCases.map {
        Filters.Filter(
          word: $0.word, count: result.counts[$0] ?? 0, route: .laboratory(.list(state: $0.rawValue)),
          isCurrent: stage == $0)
      }
  }
}

extension LaboratoryStage {
  /// What the button says that opens the work.
  var button: String {
    switch self {
    case .collect: "Ambil spesimen"
    case .enter: "Isi hasil"
    case .release: "Periksa dan laporkan"
    case .done: "Buka laporan"
    }
  }
}
