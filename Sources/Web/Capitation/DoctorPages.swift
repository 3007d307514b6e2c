import Clinic
import Hummingbird
import Vocabulary

/// Dokter dan SIP: who counts for the base tariff, with the forms that keep the register true.
struct DoctorPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.capitation(.doctors)) { _, context in try await show(context, FormState()) }
    pages.post(.capitation(.licence), use: licence)
    pages.post(.capitation(.departure), use: departure)
  }

  private func show(_ context: PageContext, _ form: FormState) async throws -> Page {
    let doctors = try await clinic.read(ReadDoctors(), by: context.actor)
    let today = context.viewer.facility.zone.date(of: clinic.clock.now())
    return DoctorRegisterPage(viewer: context.viewer, doctors: doctors, today: today, form: form).page
  }

  @Sendable func licence(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) {
      var typed = TypedAnswers(context.form)
      let (issued, until) = (typed.day("terbit"), typed.day("sampai"))
      let entered = typed.optionalDay("hfis")
      let doctor = typed.practitioner("dokter", asking: "Pilih dokternya.")
      guard let issued, let until, let doctor, typed.problems.isEmpty else { throw typed.problems }
      try await clinic.run(
        RecordLicence(
          doctor, number: context.form["nomor"] ?? "", issuedOn: issued, validUntil: until,
          isSpecialist: context.form["spesialis"] != nil, enteredOn: entered), by: context.actor)
    }
  }

  @Sendable func departure(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) {
      var typed = TypedAnswers(context.form)
      let left = typed.day("sejak-pergi")
      let doctor = typed.practitioner("pergi", asking: "Pilih dokternya.")
      guard let left, let doctor, typed.problems.isEmpty else { throw typed.problems }
      try await clinic.run(
        RecordDeparture(doctor, leftOn: left, reason: context.form["sebab"] ?? ""), by: context.actor)
    }
  }

  private func answer(_ context: PageContext, _ work: () async throws -> Void) async throws -> Response {
    try await context.carryOut {
      try await work()
      return .seeOther(.capitation(.doctors))
    } orShow: {
      try await show(context, $0)
    }
  }
}
