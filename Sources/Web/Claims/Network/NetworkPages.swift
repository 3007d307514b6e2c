import Clinic
import Hummingbird
import JKN
import Vocabulary

/// The network: its register for the Puskesmas, and a midwife's own page with what she signs.
struct NetworkPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.claims(.network())) { request, context in
      try await register(context, request.queryValues["ubah"], FormState())
    }
    pages.post(.claims(.network()), use: record)
    pages.post(.claims(.ownSupport), use: support)
    pages.get(.claims(.own())) { request, context in
      try await own(context, request.queryValues["jenis"], FormState(request.queryValues))
    }
    pages.post(.claims(.own()), use: enter)
    pages.post(.claims(.ownStatement(":id"))) { _, context in
      try await clinic.run(SignNetworkStatement(try context.captured("id")), by: context.actor)
      return Response.seeOther(.claims(.own()))
    }
  }

  private func register(_ context: PageContext, _ changed: String?, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadNetwork(), by: context.actor)
    let shown = changed.flatMap { id in answer.facilities.first { $0.id.text == id } }
    return NetworkRegisterPage(viewer: context.viewer, answer: answer, changed: shown, form: form).page
  }

  @Sendable func record(_ request: Request, _ context: PageContext) async throws -> Response {
    let values = context.form
    return try await context.carryOut {
      var typed = TypedAnswers(values)
      var form = NetworkFacilityForm()
      form.kind = values["jenis"].flatMap(NetworkKind.init) ?? .midwife
      form.name = values["nama"] ?? ""
      form.responsible = values["penanggung"] ?? ""
      form.midwife = values["bidan"] ?? ""
      form.midwives = values["bidan-lain"] ?? ""
      form.nurses = values["perawat"] ?? ""
      form.address = values["alamat"] ?? ""
      form.phone = values["telepon"] ?? ""
      form.email = values["surel"] ?? ""
      form.operatingLicence = values["izin"] ?? ""
      form.licenceNumber = values["sip"] ?? ""
      form.licenceFrom = typed.optionalDay("sip-mulai")
      form.licenceUntil = typed.optionalDay("sip-sampai")
      form.agreementFrom = typed.optionalDay("pks-mulai")
      form.agreementUntil = typed.optionalDay("pks-sampai")
      form.assistantsUntil = typed.optionalDay("mou-sampai")
      form.bank = values["bank"] ?? ""
      form.bankAccount = values["rekening"] ?? ""
      form.accountHolder = values["atas-nama"] ?? ""
      form.taxNumber = values["npwp"] ?? ""
      form.account = values["akun"].flatMap { AccountID($0) }
      try typed.problems.throwIfAny()
      let id = try await clinic.run(
        RecordNetworkFacility(values["jejaring"].flatMap { NetworkFacilityID($0) }, form), by: context.actor)
      return .seeOther(.claims(.networkFacility(id.text)))
    } orShow: {
      try await register(context, values["jejaring"], $0)
    }
  }

  @Sendable func support(_ request: Request, _ context: PageContext) async throws -> Response {
    try await context.carryOut {
      var answers: [NetworkKind: Bool] = [:]
      for kind in NetworkKind.allCases {
        guard let value = context.form[RecordOwnSupport.field(kind)] else { continue }
        answers[kind] = value == FacilityField.yes
      }
      try await clinic.run(RecordOwnSupport(answers), by: context.actor)
      return .seeOther(.claims(.network()))
    } orShow: {
      try await register(context, nil, $0)
    }
  }

  private func own(_ context: PageContext, _ kind: String?, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadNetworkClaims(), by: context.actor)
    return NetworkOwnPage(
      viewer: context.viewer, answer: answer, kind: kind.flatMap(ClaimFormKind.init) ?? .antenatal, form: form
    ).page
  }

  @Sendable func enter(_ request: Request, _ context: PageContext) async throws -> Response {
    let values = context.form
    let kind = values["jenis"].flatMap(ClaimFormKind.init) ?? .antenatal
    return try await context.carryOut {
      let form = try TypedAnswers.claim(values, kind)
      guard let born = CalendarDate(typed: values["lahir"] ?? "") else {
        throw Problems([Problem(field: "lahir", "Tulis tanggal lahir, misalnya 01-02-1995.")])
      }
      try await clinic.run(
        EnterNetworkClaim(
          card: values["kartu"] ?? "", birthDate: born, form,
          helper: values[EnterNetworkClaim.helperField] ?? "",
          mends: values["perbaiki"].flatMap { ClaimID($0) }),
        by: context.actor)
      return .seeOther(.claims(.own()))
    } orShow: {
      try await own(context, kind.rawValue, $0)
    }
  }
}
