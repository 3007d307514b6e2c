import Clinic
import Vocabulary

/// The same figures told apart: rooms, payers, diagnoses, waiting, sex and age.
struct FigureKinds: Component {
  /// Where nobody can open the records, a smaller number of a diagnosis is not told: it could point at somebody.
  static let smallest = 5

  let viewer: Viewer
  let result: ReadFigures.Result
  /// Set when one day is shown: its figures open into the visits.
  let day: CalendarDate?

  var html: HTML {
    Columns {
      Card("Diagnosis terbanyak (ICD-10, tiga karakter)") { diagnoses }
      Card("Kunjungan menurut umur dan jenis kelamin (golongan umur LB1)") { ages }
    } aside: {
      for measure in [Measure.visitByRoom, .payer, .contactKind, .waiting, .disposition] {
        let rows = kinds(measure)
        if !rows.isEmpty { Card(measure.word) { table(measure, rows) } }
      }
    }.html
  }

  /// Whether this is one's own Puskesmas, where the records are at hand.
  private var isOwn: Bool {
    if case .facility(let id) = result.scope { viewer.opensFigures(of: id) } else { false }
  }

  private func kinds(_ measure: Measure) -> [(kind: String, amount: Int)] {
    var sums: [String: Int] = [:]
    for (cell, amount) in result.kinds where cell.measure == measure { sums[cell.kind, default: 0] += amount }
    return sums.map { (kind: $0.key, amount: $0.value) }.sorted {
      ($1.amount, $0.kind) < ($0.amount, $1.kind)
    }
  }

  private func table(_ measure: Measure, _ rows: [(kind: String, amount: Int)]) -> HTML {
    DataTable(measure.word, [.text(measure.word), .number("Jumlah")]) {
      for row in rows {
        tr {
          td(word(measure, row.kind))
          number(measure, row.kind, Indonesian.number(row.amount))
        }
      }
    }.html
  }

  @HTMLBuilder private var diagnoses: HTML {
    let rows = kinds(.diagnosis).prefix(10)
    if rows.isEmpty {
      EmptyState("Belum ada diagnosis dari pemeriksaan yang ditutup.")
    } else {
      DataTable("Diagnosis", [.text("Kode"), .text("Diagnosis"), .number("Jumlah")]) {
        for row in rows {
          tr {
            td(row.kind, .class("num"))
            td(result.titles[row.kind] ?? "")
            number(.diagnosis, row.kind, shown(row.amount))
          }
        }
      }
      if !isOwn { p("Di bawah \(Self.smallest) tidak dirinci.", .class("small")) }
    }
  }

  private func shown(_ amount: Int) -> String {
    isOwn || amount >= Self.smallest ? Indonesian.number(amount) : "< \(Self.smallest)"
  }

  @HTMLBuilder private func number(_ measure: Measure, _ kind: String, _ text: String) -> HTML {
    td(.class("num right")) {
      if let day, isOwn {
        a(text, .href(.figures(.visits(day: day.iso, measure: measure.rawValue, kind: kind))))
      } else {
        HTML(text)
      }
    }
  }

  private var ages: HTML {
    DataTable("Umur dan jenis kelamin", [.text("Umur"), .number("Laki-laki"), .number("Perempuan")]) {
      for band in AgeBand.allCases {
        tr {
          td(band.word)
          td(Indonesian.number(visits(band, .male)), .class("num right"))
          td(Indonesian.number(visits(band, .female)), .class("num right"))
        }
      }
    }.html
  }

  private func visits(_ band: AgeBand, _ sex: Sex) -> Int {
    result.kinds.reduce(0) { sum, pair in
      let cell = pair.key
      return cell.measure == .visitByRoom && cell.age == band && cell.sex == sex ? sum + pair.value : sum
    }
  }

  private func word(_ measure: Measure, _ kind: String) -> String { FigureWords.kind(measure, kind) }
}

/// How the kinds of a measure are called on the screen.
enum FigureWords {
  static func kind(_ measure: Measure, _ kind: String) -> String {
    switch measure {
    case .payer: Payer(rawValue: kind)?.word ?? kind
    case .contactKind: Contact.Kind(rawValue: kind)?.word ?? kind
    case .waiting: WaitingBand(rawValue: kind)?.word ?? kind
    case .disposition: Disposition(rawValue: kind)?.word ?? kind
    case .delivered, .outage, .outageMinutes: DestinationWords.name(kind)
    default: kind
    }
  }
}
