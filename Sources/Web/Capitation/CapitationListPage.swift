import Clinic
import Vocabulary

/// The people or visits behind one figure of the cockpit.
struct CapitationListPage {
  let viewer: Viewer
  let query: ReadCapitationList
  let answer: ReadCapitationList.Answer

  var page: Page {
    Page(query.list.word, at: .capitation, for: viewer) {
      PageHead(query.list.word) {
        a("← \(Indonesian.month(query.month.firstDay))", .href(.capitation(.month(query.month.text))))
      }
      Card {
        if answer.lines.isEmpty { EmptyState("Tidak ada pada bulan ini.") } else { table }
        Pagination(page: query.page, size: ReadCapitationList.pageSize, total: answer.total) {
          .capitation(.list(query.list.rawValue, month: query.month.text, page: $0))
        }
      }
    }
  }

  private var table: HTML {
    DataTable(
      query.list.word,
      [.text("Hari"), .text("Nama"), .text("Nomor kartu"), .text("Keterangan"), .text("Telepon")],
      stacks: true
    ) {
      for line in answer.lines {
        tr {
          td(line.day.map { Indonesian.day($0) } ?? "", .class("keep"))
          td { name(line) }
          td(line.card, .class("num"))
          td { detail(line) }
          td(line.phone ?? "", .class("num"))
        }
      }
    }.html
  }

  @HTMLBuilder private func name(_ line: CapitationLine) -> HTML {
    if let patient = line.patient, viewer.may(.readPatient) {
      a(line.name, .href(.patients(.record(patient.text))))
    } else {
      line.name
    }
  }

  @HTMLBuilder private func detail(_ line: CapitationLine) -> HTML {
    if let encounter = line.encounter, viewer.may(.readRecord) {
      a(line.detail, .href(.encounters(.summary(encounter.text))))
    } else {
      line.detail
    }
  }
}
