import Clinic
import Hummingbird
import Vocabulary

/// The page behind a one-time link: a new member of the staff chooses a password.
struct ChoosePasswordPages: PageModule {
  let accounts: Accounts

  func registerOpen(on pages: RouterGroup<VisitorContext>) {
    pages.get(.account(.choosePassword())) { request, context in
      try await show(request.queryValues["kode"] ?? "", context, FormState())
    }
    pages.post(.account(.choosePassword()), use: choose)
  }

  @Sendable func choose(_ request: Request, _ context: VisitorContext) async throws -> Response {
    let code = context.form["kode"] ?? ""
    do {
      try await accounts.choosePassword(
        context.form.verbatim("sandi-baru") ?? "", repeated: context.form.verbatim("sandi-ulang") ?? "",
        with: SecretToken(code))
      return .seeOther(.account(.signIn()))
    } catch let problems as Problems {
      return try await show(code, context, FormState(context.form, problems: problems))
    } catch let refusal as LinkRefusal {
      throw PageProblem(status: .gone, heading: "Tautan tidak berlaku", sentence: refusal.sentence)
    }
  }

  private func show(_ code: String, _ context: VisitorContext, _ form: FormState) async throws -> Response {
    guard let owner = try await accounts.owner(ofLink: SecretToken(code)) else {
      throw PageProblem(status: .gone, heading: "Tautan tidak berlaku", sentence: LinkRefusal().sentence)
    }
    let page = GatePage(
      "Pilih kata sandi", lead: "Untuk \(owner.name), nama pengguna \(owner.userName.text)."
    ) {
      PostForm(to: .account(.choosePassword()), token: context.formToken) {
        HiddenField("kode", code)
        NewPasswordFields(form: form)
        Button("Simpan kata sandi", .wide)
      }
    }
    return page.response(status: form.problems.isEmpty ? .ok : .unprocessableContent)
  }
}
