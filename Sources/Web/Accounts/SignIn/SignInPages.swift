import Clinic
import Hummingbird

/// Signing in and out.
struct SignInPages: PageModule {
  let accounts: Accounts
  let cookie: SessionCookie

  func registerOpen(on pages: RouterGroup<VisitorContext>) {
    pages.get(.account(.signIn()), use: form)
    pages.post(.account(.signIn()), use: signIn)
  }

  func register(on pages: RouterGroup<PageContext>) {
    pages.post(.account(.signOut), use: signOut)
  }

  @Sendable func form(_ request: Request, _ context: VisitorContext) async throws -> Response {
    let next = request.queryValues["lanjut"]
    if context.viewer != nil { return .seeOther(path: next ?? Route.home.url) }
    let isLeaving = request.queryValues["keluar"] != nil
    return SignInPage(token: context.formToken, next: next, form: FormState(), saidGoodbye: isLeaving)
      .response()
  }

  /// Whoever signs in gets a new session; the one the browser came with ends (session fixation).
  @Sendable func signIn(_ request: Request, _ context: VisitorContext) async throws -> Response {
    let next = context.form["lanjut"]
    do {
      let secret = try await accounts.signIn(
        context.form["nama-pengguna"] ?? "", password: context.form.verbatim("sandi") ?? "",
        replacing: context.sessionSecret.map(SecretToken.init))
      var response = Response.seeOther(path: next ?? Route.home.url)
      response.setCookie(cookie.carrying(secret.text))
      return response
    } catch let refusal as SignInRefusal {
      let form = FormState(context.form, problems: ["": refusal.sentence])
      return SignInPage(token: context.formToken, next: next, form: form)
        .response(status: refusal == .locked ? .tooManyRequests : .unprocessableContent)
    }
  }

  @Sendable func signOut(_ request: Request, _ context: PageContext) async throws -> Response {
    try await accounts.signOut(SecretToken(context.sessionSecret))
    var response = Response.seeOther(.account(.signIn(signedOut: true)))
    response.setCookie(cookie.cleared)
    // What this browser still keeps of the person's drafts goes too.
    response.headers[.clearSiteData] = "\"storage\""
    return response
  }
}
