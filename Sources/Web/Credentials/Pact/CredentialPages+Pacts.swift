import Clinic
import Hummingbird
import Vocabulary

extension CredentialPages {
  func registerPacts(on pages: RouterGroup<PageContext>) {
    pages.get(.credentials(.newPact())) { request, context in
      var values = FormValues()
      values[PactForm.Field.account] = request.queryValues["petugas"]
      values[PactForm.Field.institution] = context.viewer.facility.name
      return try await newPact(context, FormState(values))
    }
    pages.get(.credentials(.pactForm(":id")), use: pactForm)
    pages.post(.credentials(.filePact), use: filePact)
    pages.post(.credentials(.withdrawPact(":id"))) { _, context in
      try await clinic.run(
        WithdrawIntegrityPact(try context.captured("id"), because: context.form["alasan"] ?? ""),
        by: context.actor)
      desk.vault.forget()
      return Response.seeOther(.credentials(.list))
    }
    pages.get(.credentials(.scan(":id")), use: scan)
  }

  private func newPact(_ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadCredentials(), by: context.actor)
    return NewPactPage(viewer: context.viewer, people: answer.people, today: answer.today, form: form).page
  }

  @Sendable private func filePact(_ request: Request, _ context: PageContext) async throws -> Response {
    var form = PactForm()
    form.account = context.form[PactForm.Field.account] ?? ""
    form.identity = context.form[PactForm.Field.identity] ?? ""
    form.position = context.form[PactForm.Field.position] ?? ""
    form.email = context.form[PactForm.Field.email] ?? ""
    form.institution = context.form[PactForm.Field.institution] ?? ""
    form.place = context.form[PactForm.Field.place] ?? ""
    form.signedOn = context.form[PactForm.Field.signedOn] ?? ""
    form.validUntil = context.form[PactForm.Field.validUntil] ?? ""
    form.evidence = context.form[PactForm.Field.evidence] ?? ""
    form.scan = context.upload.flatMap { $0.bytes.isEmpty ? nil : $0.bytes }
    return try await context.carryOut {
      try await clinic.run(FileIntegrityPact(form), by: context.actor)
      desk.vault.forget()
      return .seeOther(.credentials(.list))
    } orShow: {
      try await newPact(context, $0)
    }
  }

  /// The form of annex XII with what is known of the person, as PDF.
  @Sendable private func pactForm(_ request: Request, _ context: PageContext) async throws -> Download {
    let answer = try await clinic.read(ReadCredentials(), by: context.actor)
    let id: AccountID = try context.captured("id")
    guard let person = answer.people.first(where: { $0.id == id }) else {
      throw PageProblem.notFound("Petugas ini tidak ada di fasilitas ini.")
    }
    let known = answer.pacts.first { $0.account == id }
    let pact = PactDocument(
      person: person, known: known, facility: context.viewer.facility, district: context.viewer.district,
      madeAt: clinic.clock.now())
    let issued = try await documents.issue(pact.draft, drawing: pact.document, by: context.actor)
    return Download.pdf(issued.pdf, name: "pakta-integritas.pdf")
  }

  @Sendable private func scan(_ request: Request, _ context: PageContext) async throws -> Response {
    let scan = try await clinic.read(ReadPactScan(try context.captured("id")), by: context.actor)
    return Response(
      status: .ok,
      headers: [
        .contentType: scan.kind.rawValue, .cacheControl: "no-store",
        .contentDisposition: "attachment; filename=\"pakta-integritas.\(scan.kind.ending)\"",
      ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: scan.bytes)))
  }
}
