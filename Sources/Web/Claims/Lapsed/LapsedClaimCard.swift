import Clinic
import JKN
import Vocabulary

/// On a claim's own page: why it is not guaranteed and what to do now.
struct LapsedClaimCard: Component {
  let viewer: Viewer
  let claim: LapsedClaim

  var html: HTML {
    Notice(.danger) {
      strong(
        "Perjanjian berakhir \(Indonesian.day(claim.gap.lastDay)) (\(claim.gap.why.lowercased())): pelayanan \(Indonesian.day(claim.day)) tidak dijamin BPJS."
      )
      p {
        claim.remedy.sentence
        if claim.remedy == .recover, viewer.may(.manageCases) {
          " "
          a("Catat di Pemulihan kerugian", .href(.recoveries(draft)))
        }
      }
      small(claim.gap.source)
    }.html
  }

  private var draft: RecoveryRoute {
    .draft(
      cause: Recovery.Cause.overpaid.rawValue,
      about:
        "Klaim \(claim.number), pelayanan \(TypedDate.write(claim.day)) sesudah perjanjian berakhir \(TypedDate.write(claim.gap.lastDay))",
      amount: String(claim.amount.amount))
  }
}
