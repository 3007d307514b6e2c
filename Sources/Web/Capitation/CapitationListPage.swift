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
        if answer.lines.isEmpty {
          EmptyState("Tidak ada pada bulan ini.")
        } else {
          CapitationLineTable(viewer: viewer, name: query.list.word, lines: answer.lines)
        }
        Pagination(page: query.page, size: ReadCapitationList.pageSize, total: answer.total) {
          .capitation(.list(query.list.rawValue, month: query.month.text, page: $0))
        }
      }
    }
  }
}
