import Clinic
import Vocabulary

/// Which paid claims of days without an agreement a loss is about: their marks follow what is paid back.
struct LapsedClaimChoice: Component {
  let claims: [LapsedClaim]
  let form: FormState

  private static let field = RecoveryForm.claimsField

  @HTMLBuilder var html: HTML {
    if !claims.isEmpty {
      let problem = form.problem(Self.field)
      let id = "f-" + Self.field
      fieldset(
        .class(problem == nil ? "field" : "field bad"), .id(id),
        .aria("aria-describedby", problem == nil ? nil : id + "-galat")
      ) {
        legend("Klaim tanpa perjanjian yang dikembalikan")
        for claim in claims {
          CheckField(
            "\(claim.number), \(Indonesian.day(claim.day)): \(claim.unagreed.text)", name: Self.field,
            value: claim.id.text, in: FormState(form.values))
        }
        if let problem { p(problem, .class("problem"), .id(id + "-galat")) }
      }
    }
  }
}
