import Clinic
import Vocabulary

/// The lines of the figures, each leading one level down, and their sum.
struct FigureTable: Component {
  /// From when on figures are said to be late: the clock of the figures is struck every minute.
  static let late = Duration.seconds(15 * 60)

  let viewer: Viewer
  let result: ReadFigures.Result
  let days: ClosedRange<CalendarDate>

  var html: HTML {
    DataTable("Angka", columns, stacks: true) {
      for line in result.lines { row(line) }
      if result.lines.count > 1 { sum }
    }.html
  }

  private var first: String {
    switch result.scope {
    case .everywhere: "Kabupaten/Kota"
    case .district: "Puskesmas"
    case .facility: "Hari"
    }
  }

  private var isByDay: Bool { if case .facility = result.scope { true } else { false } }

  private var columns: [DataTable.Column] {
    [
      .text(first), .number("Kunjungan"), .number("Selesai"), .number("Peserta JKN kontak"),
      .number("Dirujuk"),
      .number("Batal"), .number("Tunggu rata-rata"), .number("Terkirim"),
      .number("Gangguan"),
    ] + (isByDay ? [] : [.text("Data sampai")])
  }

  private func row(_ line: FigureLine) -> HTML {
    tr {
      td { name(line) }
      figure(line, .visit)
      figure(line, .finished)
      plain(line.amount(.participant))
      figure(line, .disposition, Disposition.referred.rawValue)
      figure(line, .cancelled)
      td(line.averageWait.map { "\(Indonesian.number($0)) menit" } ?? "—", .class("num right"))
      plain(line.total(.delivered))
      td(outage(line.total(.outageMinutes), at: places(of: line)), .class("num right"))
      if !isByDay { td(until(line), .class("num")) }
    }
  }

  @HTMLBuilder private func name(_ line: FigureLine) -> HTML {
    switch line.of {
    case .district(let code): a(line.name, .href(route(district: code)))
    case .facility(let id): a(line.name, .href(route(facility: id.text)))
    case .day(let day):
      a(
        Indonesian.dayWithWeekday(day),
        .href(
          .figures(.list(from: day.typed, to: day.typed, facility: result.places.first?.facility.text))))
    }
  }

  private func route(district: String? = nil, facility: String? = nil) -> Route {
    .figures(
      .list(
        from: days.lowerBound.typed, to: days.upperBound.typed, district: district, facility: facility))
  }

  /// Minutes that a Puskesmas of the line was without some system, on average.
  private func outage(_ minutes: Int, at places: Int) -> String {
    minutes > 0 ? "\(Indonesian.number(minutes / max(1, places))) menit" : "—"
  }

  private func places(of line: FigureLine) -> Int {
    guard case .district(let code) = line.of else { return 1 }
    return result.places.count { $0.districtCode == code }
  }

  private func plain(_ amount: Int) -> HTML { td(Indonesian.number(amount), .class("num right")) }

  /// A number that opens into its visits where the person may see them.
  @HTMLBuilder private func figure(_ line: FigureLine, _ measure: Measure, _ kind: String = "") -> HTML {
    let amount = line.amount(measure, kind)
    if case .day(let day) = line.of, amount > 0, let place = result.places.first,
      viewer.opensFigures(of: place.facility)
    {
      td(.class("num right")) {
        a(
          Indonesian.number(amount),
          .href(.figures(.visits(day: day.iso, measure: measure.rawValue, kind: kind))))
      }
    } else {
      plain(amount)
    }
  }

  private func until(_ line: FigureLine) -> String {
    guard let until = line.completeUntil, until.milliseconds > 0 else { return "masih dihitung" }
    return Indonesian.moment(until, viewer.facility.zone)
  }

  private var sum: HTML {
    let lines = result.lines
    func total(_ amount: (FigureLine) -> Int) -> HTML {
      td(.class("num right")) { strong(Indonesian.number(lines.reduce(0) { $0 + amount($1) })) }
    }
    let finished = lines.reduce(0) { $0 + $1.amount(.finished) }
    let minutes = lines.reduce(0) { $0 + $1.amount(.waitingMinutes) }
    return tr {
      td { strong("Jumlah") }
      total { $0.amount(.visit) }
      total { $0.amount(.finished) }
      total { $0.amount(.participant) }
      total { $0.amount(.disposition, Disposition.referred.rawValue) }
      total { $0.amount(.cancelled) }
      td(finished > 0 ? "\(Indonesian.number(minutes / finished)) menit" : "—", .class("num right"))
      total { $0.total(.delivered) }
      td(
        outage(lines.reduce(0) { $0 + $1.total(.outageMinutes) }, at: isByDay ? 1 : result.places.count),
        .class("num right"))
      if !isByDay { td("") }
    }
  }
}
