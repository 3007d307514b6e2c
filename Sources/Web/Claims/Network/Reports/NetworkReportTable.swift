import Clinic
import Vocabulary

/// What stands in a report: services that are claimed, and what the network counts itself.
struct NetworkReportTable: Component {
  let claimed: [NetworkReport.Line]
  var others: [NetworkReport.Line] = []

  var html: HTML {
    if claimed.isEmpty, others.isEmpty {
      EmptyState("Tidak ada pelayanan yang ditagih pada bulan ini.")
    } else {
      DataTable(
        "Isi laporan",
        [.text("Pelayanan"), .number("Pelayanan"), .number("Peserta"), .number("Ditagih")], stacks: true
      ) {
        for line in claimed { row(line) }
        for line in others { row(line) }
      }
    }
  }

  private func row(_ line: NetworkReport.Line) -> HTML {
    tr {
      td {
        line.service
        if !line.code.isEmpty { small(line.code, .class("under num")) }
      }
      td(Indonesian.number(line.count), .class("num right"))
      td(line.people.map(Indonesian.number) ?? "–", .class("num right"))
      td(line.amount?.text ?? "–", .class("num right"))
    }
  }
}

extension NetworkReport.Stage {
  var tone: Tone {
    switch self {
    case .open, .confirmed: .waiting
    case .approved: .neutral
    case .sent: .done
    }
  }

  var mark: StateMark { StateMark(word, tone: tone, symbol: self == .sent ? "✓" : "○") }
}
