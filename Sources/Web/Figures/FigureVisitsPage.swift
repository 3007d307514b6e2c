import Clinic
import Vocabulary

/// The visits behind one figure of one day; each leads to its record.
struct FigureVisitsPage {
  let viewer: Viewer
  let day: CalendarDate
  let measure: Measure
  let kind: String
  let lines: [ReadFigureVisits.Line]

  var page: Page {
    Page("Angka", at: .figures, for: viewer) {
      PageHead("\(title), \(Indonesian.dayWithWeekday(day))") {
        "\(Indonesian.number(lines.count)) kunjungan · "
        a(
          "Kembali ke angka",
          .href(.figures(.list(from: day.typed, to: day.typed, facility: viewer.facility.id.text))))
      }
      Card {
        if lines.isEmpty { EmptyState("Tidak ada kunjungan di balik angka ini.") } else { table }
      }
    }
  }

  private var title: String {
    kind.isEmpty ? measure.word : "\(measure.word): \(FigureWords.kind(measure, kind))"
  }

  private var table: HTML {
    DataTable(
      "Kunjungan",
      [.text("Datang"), .text("Pasien"), .text("Nomor RM"), .text("Ruangan"), .text("Keadaan"), .actions()],
      stacks: true
    ) {
      for line in lines {
        tr {
          td(Indonesian.clock(line.arrivedAt, viewer.facility.zone), .class("num"))
          td(line.name)
          td(line.medicalRecordNumber.text, .class("num"))
          td(line.room)
          td(line.status.word)
          td { if line.isSigned { a("Rekam medis", .href(.encounters(.summary(line.encounter.text)))) } }
        }
      }
    }.html
  }
}
