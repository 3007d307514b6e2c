import Clinic
import Vocabulary

/// The papers that left the house, the newest first; each with its check page, and the form that takes it back.
struct IssuedDocumentListPage {
  let viewer: Viewer
  let answer: ReadIssuedDocuments.Answer
  let kind: DocumentKind?
  /// From 1.
  let number: Int
  let form: FormState

  var page: Page {
    Page("Surat keluar", at: .issuedDocuments, for: viewer) {
      PageHead("Surat keluar", note: "surat dan formulir dengan kode periksa")
      if let problem = form.problem(WithdrawDocument.reasonField) {
        Notice(.danger, "Belum ditarik. \(problem)")
      }
      if answer.counts.count > 1 { Filters("Jenis surat", filters) }
      Card {
        if answer.documents.isEmpty { EmptyState("Belum ada surat yang diterbitkan.") } else { table }
        Pagination(page: number, size: ReadIssuedDocuments.pageSize, total: answer.total) {
          .issuedDocuments(.list(kind: kind?.rawValue, page: $0))
        }
      }
    }
  }

  private var filters: [Filters.Filter] {
    [
      Filters.Filter(
        word: "Semua", count: answer.counts.reduce(0) { $0 + $1.count }, route: .issuedDocuments(.list()),
        isCurrent: kind == nil)
    ]
      + answer.counts.map { found in
        Filters.Filter(
          word: found.kind.word, count: found.count,
          route: .issuedDocuments(.list(kind: found.kind.rawValue)), isCurrent: kind == found.kind)
      }
  }

  private var table: HTML {
    DataTable(
      "Surat keluar",
      [.text("Surat"), .text("Nomor"), .text("Diterbitkan"), .text("Keadaan"), .actions("Tarik")],
      stacks: true
    ) {
      for document in answer.documents { row(document) }
    }.html
  }

  private func row(_ document: IssuedDocument) -> HTML {
    let zone = viewer.facility.zone
    return tr {
      td {
        strong(document.title)
        small(document.kind.word, .class("under"))
      }
      td {
        span(document.number, .class("num"))
        a(
          "kode \(document.code)", .href(.issuedDocuments(.check(document.code.text))),
          .class("under num small"))
      }
      td {
        Indonesian.moment(document.issuedAt, zone)
        small(document.issuedBy, .class("under"))
      }
      td { state(document) }
      td { if document.state == .valid, viewer.may(.withdrawDocument) { withdrawal(document) } }
    }
  }

  @HTMLBuilder private func state(_ document: IssuedDocument) -> HTML {
    switch document.state {
    case .valid: StateMark("berlaku", tone: .done, symbol: "✓")
    case .superseded: StateMark("digantikan", tone: .neutral, symbol: "○")
    case .withdrawn:
      StateMark("ditarik", tone: .danger, symbol: "▲")
      small("\(document.withdrawal?.by ?? ""): \(document.withdrawal?.why ?? "")", .class("under"))
    }
  }

  private func withdrawal(_ document: IssuedDocument) -> HTML {
    details {
      summary("Tarik")
      PostForm(to: .issuedDocuments(.withdraw(document.code.text)), token: viewer.formToken) {
        div(.class("field")) {
          span(.class("control wide")) {
            input(
              .type("text"), .name(WithdrawDocument.reasonField), .autocomplete("off"), .required(true),
              .placeholder("Alasan (terbaca umum)"),
              .aria("aria-label", "Alasan menarik \(document.title) \(document.number)"))
          }
        }
        Button("Tarik surat", .plain)
      }
    }
  }
}
