import Clinic
import Vocabulary

/// The lines of the pharmacy's list.
struct PharmacyTable: Component {
  let lines: [PharmacyWorklist.Line]
  let now: Instant
  let today: CalendarDate
  let zone: FacilityZone

  var html: HTML {
    DataTable(
      "Resep",
      [
        .text("Antrean"), .text("Pasien"), .text("Resep"), .text("Dari"), .number("Obat"),
        .number("Menunggu"),
        .text("Keadaan"),
      ], stacks: true
    ) {
      for line in lines { row(line) }
    }
  }

  private func row(_ line: PharmacyWorklist.Line) -> HTML {
    tr {
      td(line.ticket.map { Ticket.label("F", $0) } ?? "–", .class("num"))
      td {
        a(line.patient, .href(.pharmacy(.prescription(line.id.text))))
        small(person(line), .class("num"))
      }
      td(line.number, .class("num keep"))
      td {
        line.room
        small(line.prescriber)
      }
      td("\(line.drugs) obat", .class("right num"))
      td(.class("right num")) {
        Indonesian.clock(line.since, zone)
        if line.stage != .done { small(Indonesian.span(now - line.since)) }
      }
      td { StateMark(line.stage.word, tone: line.stage.tone, symbol: line.stage.symbol) }
    }
  }

  private func person(_ line: PharmacyWorklist.Line) -> String {
    let age = Age(born: line.birthDate, on: today).map { "\(Indonesian.shortAge($0)) · " } ?? ""
    return "\(line.sex.letter) · \(age)RM \(line.medicalRecordNumber.spaced)"
  }
}
