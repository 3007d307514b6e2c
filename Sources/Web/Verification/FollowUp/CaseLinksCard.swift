import Clinic
import JKN
import Vocabulary

/// Where a case came from and what came of it, each with its page.
struct CaseLinksCard: Component {
  let viewer: Viewer
  let links: CaseLinks

  private var isEmpty: Bool {
    links.cases.isEmpty && links.hits.isEmpty && links.recoveries.isEmpty && links.warnings.isEmpty
      && links.underpayments.isEmpty
  }

  @HTMLBuilder var html: HTML {
    if !isEmpty {
      Card("Terkait") {
        ul(.class("visits")) {
          for found in links.cases {
            li {
              a("\(found.kind.word) \(found.number)", .href(.audits(.open(found.id.text))))
              small(found.about, .class("under"))
            }
          }
          for hit in links.hits { li { self.hit(hit) } }
          for recovery in links.recoveries {
            li {
              a("Pemulihan \(recovery.number)", .href(.recoveries(.open(recovery.id.text))))
              small(recovery.amount.text, .class("under"))
            }
          }
          for owed in links.underpayments {
            li {
              if viewer.may(.readCapitation) {
                a("Tagihan kepada BPJS \(owed.number)", .href(owed.route))
              } else {
                "Tagihan kepada BPJS \(owed.number)"
              }
              small("\(owed.amount.text), \(owed.state)", .class("under"))
            }
          }
          for warning in links.warnings {
            li {
              a("Teguran \(warning.number)", .href(.sanctions(.open(warning.id.text))))
              small("\(WarningWords.kind(warning)), \(Indonesian.day(warning.given.on))", .class("under"))
            }
          }
        }
      }
    }
  }

  @HTMLBuilder private func hit(_ hit: CaseLinks.Hit) -> HTML {
    if viewer.may(.workFraud) {
      a("Temuan aturan \(Indonesian.day(hit.day))", .href(.fraud(.hit(hit.id.text))))
    } else {
      "Temuan aturan \(Indonesian.day(hit.day))"
    }
    small(hit.explanation, .class("under"))
  }
}

/// On the page of a recovery or a warning: the case it comes from.
struct CaseOrigin: Component {
  let auditCase: AuditCaseID?

  @HTMLBuilder var html: HTML {
    if let auditCase {
      Card("Perkara") { p { a("Buka perkaranya", .href(.audits(.open(auditCase.text)))) } }
    }
  }
}
