import Clinic
import Hummingbird
import Vocabulary

/// The own password, for those who are signed in.
struct PasswordPages: PageModule {
  let accounts: Accounts

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.account(.password)) { request, context in
      page(context.viewer, FormState(), isChanged: request.queryValues["ok"] != nil)
    }
    pages.post(.account(.password), use: change)
  }

  @Sendable func change(_ request: Request, _ context: PageContext) async throws -> Response {
    do {
      try await accounts.changePassword(
        of: context.actor, from: context.form.verbatim("sandi-lama") ?? "",
        to: context.form.verbatim("sandi-baru") ?? "", repeated: context.form.verbatim("sandi-ulang") ?? "",
        keeping: SecretToken(context.sessionSecret))
      return .seeOther(.account(.passwordChanged))
    } catch let problems as Problems {
      return page(context.viewer, FormState(context.form, problems: problems))
        .response(status: .unprocessableContent)
    }
  }

  private func page(_ viewer: Viewer, _ form: FormState, isChanged: Bool = false) -> Page {
    Page("Kata sandi", at: nil, for: viewer) {
      PageHead("Kata sandi")
      if isChanged { Notice(.done, "Kata sandi sudah diganti. Di peramban lain Anda sudah dikeluarkan.") }
      Card {
        PostForm(to: .account(.password), token: viewer.formToken, .class("narrow")) {
          TextField(
            "Kata sandi sekarang", name: "sandi-lama", in: form, kind: .password, required: true,
            isFirst: true)
          NewPasswordFields(form: form)
          Button("Ganti kata sandi", .primary)
        }
      }
    }
  }
}
