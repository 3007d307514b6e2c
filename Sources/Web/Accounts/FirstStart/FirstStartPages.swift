import Clinic
import Hummingbird
import Vocabulary

/// The page behind the link that `sehat serve` prints while there is no account.
struct FirstStartPages: PageModule {
  let accounts: Accounts
  var isWarehouse = false

  func registerOpen(on pages: RouterGroup<VisitorContext>) {
    pages.get(.account(.setUp())) { request, context in
      try await show(
        request.queryValues["kode"] ?? "", context, FormState(["zona": FacilityZone.wib.rawValue]))
    }
    pages.post(.account(.setUp()), use: start)
  }

  @Sendable func start(_ request: Request, _ context: VisitorContext) async throws -> Response {
    let form = context.form
    let code = form["kode"] ?? ""
    let first = FirstStart(
      name: form["nama"] ?? "", userName: form["nama-pengguna"] ?? "",
      password: form.verbatim("sandi-baru") ?? "", repeated: form.verbatim("sandi-ulang") ?? "",
      facilityName: form["puskesmas"] ?? "", address: form["alamat"] ?? "",
      districtCode: form["kecamatan"] ?? "",
      zone: form["zona"].flatMap(FacilityZone.init(rawValue:)) ?? .wib)
    do {
      try await accounts.start(first, with: SecretToken(code))
      return .seeOther(.account(.signIn()))
    } catch let problems as Problems {
      return try await show(code, context, FormState(form, problems: problems))
    } catch is LinkRefusal {
      throw Self.badLink
    }
  }

  private func show(_ code: String, _ context: VisitorContext, _ form: FormState) async throws -> Response {
    let state = try await accounts.firstStart(SecretToken(code))
    guard state.isGood else { throw Self.badLink }
    return FirstStartPage(
      token: context.formToken, code: code, form: form, needsFacility: state.needsFacility,
      isWarehouse: isWarehouse
    )
    .response(status: form.problems.isEmpty ? .ok : .unprocessableContent)
  }

  private static let badLink = PageProblem(
    status: .gone, heading: "Tautan tidak berlaku",
    sentence: "Pakailah tautan terakhir yang dicetak oleh sehat serve; menyalakan ulang mencetak tautan baru."
  )
}
