import Clinic
import Vocabulary

/// The lines of the laboratory's list.
struct LaboratoryTable: Component {
  let lines: [LaboratoryWorklist.Line]
  let now: Instant
  let today: CalendarDate
  let zone: FacilityZone

  var html: HTML {
    DataTable(
      "Permintaan",
      [
        .text("Antrean"), .text("Pasien"), .text("Permintaan"), .text("Pemeriksaan"), .text("Dari"),
        .number("Menunggu"), .text("Keadaan"),
      ], stacks: true
    ) {
      for line in lines { row(line) }
    }
  }

  private func row(_ line: LaboratoryWorklist.Line) -> HTML {
    tr {
      td(line.ticket.map { Ticket.label("L", $0) } ?? "–", .class("num"))
      td {
        a(line.patient, .href(.laboratory(.order(line.id.text))))
        small(person(line), .class("num"))
      }
      td(line.number, .class("num keep"))
      td(line.tests.joined(separator: ", "))
      td {
        line.room
        small(line.orderer)
      }
      td(.class("right num")) {
        Indonesian.clock(line.since, zone)
        if line.stage != .done { small(Indonesian.span(now - line.since)) }
      }
      td {
        line.stage == .done
          ? StateMark(line.stage.word, tone: .done, symbol: "✓")
          : StateMark(line.stage.word, tone: .waiting, symbol: "○")
      }
    }
  }

  private func person(_ line: LaboratoryWorklist.Line) -> String {
    let age = Age(born: line.birthDate, on: today).map { "\(Indonesian.shortAge($0)) · " } ?? ""
    return "\(line.sex.letter) · \(age)RM \(line.medicalRecordNumber.spaced)"
  }
}
