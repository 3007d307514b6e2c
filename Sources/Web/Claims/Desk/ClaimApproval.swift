import Clinic

/// The waiting services of the network, to be approved together.
struct ClaimApprovalForm: Component {
  static let field = "klaim"

  let viewer: Viewer
  let book: ClaimBook
  let claims: [Claim]
  let form: FormState

  var html: HTML {
    PostForm(to: .claims(.approve), token: viewer.formToken) {
      p(
        "Centang yang sudah sesuai. Yang masih terhalang aturan tidak ikut disetujui; buka dan putuskan satu per satu.",
        .class("small"))
      ClaimTable(book: book, claims: claims, boxes: Self.field)
      if let problem = form.problem(Self.field) { p(problem, .class("problem")) }
      Button("Setujui yang dicentang", .primary)
    }.html
  }
}

/// What became of the ticked ones.
struct ClaimApprovalNotice: Component {
  let result: ApproveNetworkClaims.Result

  var html: HTML {
    HTML {
      if !result.approved.isEmpty {
        Notice(
          .done,
          "\(Indonesian.number(result.approved.count)) disetujui: \(result.approved.joined(separator: ", "))."
        )
      }
      if !result.refused.isEmpty {
        Notice(.danger) {
          p("\(Indonesian.number(result.refused.count)) tidak disetujui:")
          ul { for refused in result.refused { li("\(refused.number): \(refused.why)") } }
        }
      }
    }
  }
}
