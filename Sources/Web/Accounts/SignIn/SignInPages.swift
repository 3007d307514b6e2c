import Clinic
import Hummingbird

/// Signing in and out.
struct SignInPages: PageModule {
  let accounts: Accounts
  let cookie: SessionCookie
  /// Failures by address: one password tried with many names closes none of them.
  var failures = AddressPace(.failures)

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
    let name = context.form["nama-pengguna"] ?? ""
    if let wait = failures.take(context.address) {
      await accounts.noteRefusal(.tooMany, of: name, from: context.address?.description)
      let sentence =
        "Terlalu banyak percobaan gagal dari alamat ini. Tunggu \(wait.wholeSecondsUp) detik, lalu coba lagi."
      return refused(context, sentence, status: .tooManyRequests, after: wait)
    }
    do {
      let secret = try await accounts.signIn(
        name, password: context.form.verbatim("sandi") ?? "", from: context.address?.description,
        replacing: context.sessionSecret.map(SecretToken.init))
      failures.giveBack(context.address)
      var response = Response.seeOther(path: next ?? Route.home.url)
      response.setCookie(cookie.carrying(secret.text))
      return response
    } catch let refusal as SignInRefusal {
      return refused(
        context, refusal.sentence, status: refusal == .locked ? .tooManyRequests : .unprocessableContent)
    } catch {
      failures.giveBack(context.address)
      throw error
    }
  }

  private func refused(
    _ context: VisitorContext, _ sentence: String, status: HTTPResponse.Status, after wait: Duration? = nil
  ) -> Response {
    let form = FormState(context.form, problems: ["": sentence])
    var response = SignInPage(token: context.formToken, next: context.form["lanjut"], form: form)
      .response(status: status)
    if let wait { response.headers[.retryAfter] = "\(wait.wholeSecondsUp)" }
    return response
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
