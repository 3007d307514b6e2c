import Clinic
import Vocabulary

/// On the page of something that can be disputed: its disputes, and the way to open one.
struct DisputeLinks: Component {
  let viewer: Viewer
  let matter: Dispute.Matter
  let subject: String
  let disputes: [Dispute]

  init(viewer: Viewer, about matter: Dispute.Matter, subject: String, disputes: [Dispute]) {
    self.viewer = viewer
    self.matter = matter
    self.subject = subject
    self.disputes = disputes
  }

  @HTMLBuilder var html: HTML {
    if !disputes.isEmpty || viewer.may(.manageCases) {
      Card("Sengketa") {
        for dispute in disputes {
          p { a(dispute.number, .href(.disputes(.open(dispute.id.text)))) }
        }
        if viewer.may(.manageCases) {
          p {
            a("Buka sengketa tentang ini", .href(.disputes(.list(about: "\(matter.rawValue):\(subject)"))))
          }
        }
      }
    }
  }
}

extension Dispute.Matter {
  /// Where one of it is opened, and who may; nil for what has no page.
  func page(of id: String) -> (Route, Action)? {
    switch self {
    case .claims: return (.claims(.batch(id)), .manageClaims)
    case .recovery: return (.recoveries(.open(id)), .readCases)
    case .warning: return (.sanctions(.open(id)), .readCases)
    case .auditCase: return (.audits(.open(id)), .readCases)
    case .capitation: return (.ledger(.month(id)), .readCapitation)
    case .ending: return (.endings(.open(id)), .readCases)
    case .other: return nil
    }
  }
}
