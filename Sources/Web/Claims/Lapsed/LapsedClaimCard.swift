import Clinic
import JKN
import Vocabulary

/// On a claim's own page: why it is not guaranteed, what to do now, and what came back by which recovery.
struct LapsedClaimCard: Component {
  let viewer: Viewer
  let claim: LapsedClaim

  var html: HTML {
    Notice(claim.isOpen ? .danger : .done) {
      strong("\(claim.happened): pelayanan \(Indonesian.day(claim.day)) tidak dijamin BPJS.")
      p {
        claim.remedy.sentence
        if claim.remedy == .recover, viewer.may(.manageCases) {
          " "
          a("Catat di Pemulihan kerugian", .href(.recoveries(draft)))
        }
      }
      if !claim.repayments.isEmpty {
        ul { for repayment in claim.repayments { li { back(repayment) } } }
      }
      small(claim.source)
    }.html
  }

  @HTMLBuilder private func back(_ repayment: ClaimRepayment) -> HTML {
    repayment.sentence
    if let recovery = repayment.recovery, viewer.may(.readCases) {
      " "
      a("Buka pemulihannya", .href(.recoveries(.open(recovery.text))))
    }
  }

  private var draft: RecoveryRoute {
    .draft(
      cause: Recovery.Cause.overpaid.rawValue, about: claim.about, amount: String(claim.unagreed.amount),
      claim: claim.id.text)
  }
}
