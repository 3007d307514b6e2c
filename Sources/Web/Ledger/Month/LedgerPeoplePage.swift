import Clinic
import Vocabulary

/// The participants behind one figure of a month.
struct LedgerPeoplePage {
  let viewer: Viewer
  let query: ReadLedgerPeople
  let answer: ReadLedgerPeople.Answer

  var page: Page {
    Page(query.people.word, at: .ledger, for: viewer) {
      PageHead(query.people.word) {
        a("← \(query.month.words)", .href(.ledger(.month(query.month.text))))
      }
      Card {
        if answer.lines.isEmpty { EmptyState("Tidak ada pada bulan ini.") } else { table }
        Pagination(page: query.page, size: ReadLedgerPeople.pageSize, total: answer.total) {
          .ledger(.people(query.month.text, query.people.address, page: $0))
        }
      }
    }
  }

  private var table: HTML {
    DataTable(
      query.people.word,
      [.text("Nama"), .text("Nomor kartu"), .text("Lahir"), .text("Segmen"), .text("Status BPJS")],
      stacks: true
    ) {
      for line in answer.lines {
        tr {
          td { name(line) }
          td(line.participant.card.text, .class("num"))
          td(Indonesian.day(line.participant.birthDate), .class("keep"))
          td(line.detail)
          td(line.participant.status.isEmpty ? "–" : line.participant.status)
        }
      }
    }.html
  }

  @HTMLBuilder private func name(_ line: ReadLedgerPeople.Line) -> HTML {
    if let patient = line.patient, viewer.may(.readPatient) {
      a(line.participant.name, .href(.patients(.record(patient.text))))
    } else {
      line.participant.name
    }
  }
}
