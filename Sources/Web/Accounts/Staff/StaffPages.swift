import Clinic
import Hummingbird
import Vocabulary

/// The staff's accounts: list, new account, one-time link, closing and reopening.
struct StaffPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.staff(.list()), use: list)
    pages.get(.staff(.new)) { _, context in try await newPage(context, FormState()) }
    pages.post(.staff(.create), use: create)
    pages.post(.staff(.link(":id")), use: link)
    pages.post(.staff(.close(":id"))) { _, context in
      try await clinic.run(CloseAccount(try context.captured("id")), by: context.actor)
      return Response.seeOther(.staff(.list()))
    }
    pages.post(.staff(.reopen(":id"))) { _, context in
      try await clinic.run(ReopenAccount(try context.captured("id")), by: context.actor)
      return Response.seeOther(.staff(.list()))
    }
  }

  @Sendable func list(_ request: Request, _ context: PageContext) async throws -> Page {
    let number = request.queryValues["hal"].flatMap(Int.init).map { min(max($0, 1), 10_000) } ?? 1
    let result = try await clinic.read(ListAccounts(page: number), by: context.actor)
    return StaffListPage(viewer: context.viewer, result: result, number: number).page
  }

  @Sendable func create(_ request: Request, _ context: PageContext) async throws -> Response {
    let form = context.form
    let new = CreateAccount(
      userName: form["nama-pengguna"] ?? "", name: form["nama"] ?? "",
      roles: Set(form.all("peran").compactMap(Role.init(rawValue:))),
      practitioner: form["nakes"].flatMap { PractitionerID($0) })
    return try await context.carryOut {
      let secret = try await clinic.run(new, by: context.actor)
      return linkPage(secret, for: form["nama"] ?? "", request, context).response(status: .created)
    } orShow: {
      try await newPage(context, $0)
    }
  }

  @Sendable func link(_ request: Request, _ context: PageContext) async throws -> Page {
    let secret = try await clinic.run(RenewAccountLink(try context.captured("id")), by: context.actor)
    return linkPage(secret, for: context.form["nama"] ?? "", request, context)
  }

  private func newPage(_ context: PageContext, _ form: FormState) async throws -> Page {
    let practitioners = try await clinic.read(ListPractitioners(), by: context.actor)
    return NewStaffPage(viewer: context.viewer, form: form, practitioners: practitioners).page
  }

  private func linkPage(_ secret: SecretToken, for name: String, _ request: Request, _ context: PageContext)
    -> Page
  {
    StaffLinkPage(
      viewer: context.viewer, name: name, host: request.head.authority ?? "",
      link: .account(.choosePassword(code: secret.text))
    ).page
  }
}
