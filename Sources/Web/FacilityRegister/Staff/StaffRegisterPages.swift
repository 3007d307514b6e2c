import Clinic
import Hummingbird
import Vocabulary

/// Tenaga dan SIP: everybody who serves here, with licence and registration.
struct StaffRegisterPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.facilityRegister(.staff)) { _, context in try await show(context, FormState()) }
    pages.post(.facilityRegister(.admit), use: admit)
    pages.post(.facilityRegister(.licence), use: licence)
    pages.post(.facilityRegister(.registration), use: registration)
    pages.post(.facilityRegister(.departure), use: departure)
  }

  private func show(_ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadStaffRegister(), by: context.actor)
    return StaffRegisterPage(viewer: context.viewer, answer: answer, form: form).page
  }

  @Sendable func admit(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) {
      try await clinic.run(
        AdmitPractitioner(
          name: context.form["nama"] ?? "", nik: context.form["nik"] ?? "",
          profession: Practitioner.Profession(rawValue: context.form["profesi"] ?? ""),
          bpjsDoctor: context.form["kode-bpjs"] ?? "", isGuest: context.form["tamu"] != nil),
        by: context.actor)
    }
  }

  @Sendable func licence(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) {
      var typed = TypedAnswers(context.form)
      let (issued, until) = (typed.day("terbit"), typed.day("sampai"))
      let (entered, person) = (typed.optionalDay("hfis"), typed.practitioner("tenaga"))
      guard let issued, let until, let person, typed.problems.isEmpty else { throw typed.problems }
      try await clinic.run(
        RecordLicence(
          person, number: context.form["nomor"] ?? "", issuedOn: issued, validUntil: until,
          isSpecialist: context.form["spesialis"] != nil, enteredOn: entered), by: context.actor)
    }
  }

  @Sendable func registration(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) {
      var typed = TypedAnswers(context.form)
      let (issued, until) = (typed.day("str-terbit"), typed.optionalDay("str-sampai"))
      let person = typed.practitioner("str-tenaga")
      guard let issued, let person, typed.problems.isEmpty else { throw typed.problems }
      try await clinic.run(
        RecordRegistration(
          person, number: context.form["str-nomor"] ?? "", issuedOn: issued, validUntil: until),
        by: context.actor)
    }
  }

  @Sendable func departure(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) {
      var typed = TypedAnswers(context.form)
      let (left, person) = (typed.day("sejak-pergi"), typed.practitioner("pergi"))
      guard let left, let person, typed.problems.isEmpty else { throw typed.problems }
      try await clinic.run(
        RecordDeparture(person, leftOn: left, reason: context.form["sebab"] ?? ""), by: context.actor)
    }
  }

  private func answer(_ context: PageContext, _ work: () async throws -> Void) async throws -> Response {
    try await context.carryOut {
      try await work()
      return .seeOther(.facilityRegister(.staff))
    } orShow: {
      try await show(context, $0)
    }
  }
}
