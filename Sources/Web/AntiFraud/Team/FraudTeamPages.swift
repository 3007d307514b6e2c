import Clinic
import Hummingbird
import Vocabulary

/// The fraud prevention team: decree, members, meetings, and the declarations of both sides (FRD-01, FRD-06).
struct FraudTeamPages: PageModule {
  let clinic: Clinic
  let documents: DocumentDesk

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.fraud(.team)) { _, context in try await show(context, FormState()) }
    pages.post(.fraud(.decree)) { _, context in
      try await changed(context) { RecordDecree($0, scan: context.upload?.bytes ?? []) }
    }
    pages.post(.fraud(.member)) { _, context in try await changed(context) { AdmitTeamMember($0) } }
    pages.post(.fraud(.meeting)) { _, context in try await changed(context) { HoldTeamMeeting($0) } }
    pages.post(.fraud(.declaration)) { _, context in try await changed(context) { PrepareDeclaration($0) } }
    pages.post(.fraud(.fileDeclaration)) { _, context in
      try await changed(context) { FileDeclaration($0, scan: context.upload?.bytes ?? []) }
    }
    pages.get(.fraud(.declarationForm(":id")), use: declarationForm)
    pages.post(.fraud(.statement)) { _, context in try await changed(context) { EnterStatement($0) } }
    pages.post(.fraud(.endMember(":id"))) { _, context in
      let id: TeamMemberID = try context.captured("id")
      return try await changed(context) { _ in EndTeamRecord(.member(id)) }
    }
    pages.post(.fraud(.endDecree(":id"))) { _, context in
      let id: TeamDecreeID = try context.captured("id")
      return try await changed(context) { _ in EndTeamRecord(.decree(id)) }
    }
    pages.get(.fraud(.teamFile(":id"))) { _, context in
      let file = try await clinic.read(ReadTeamFile(try context.captured("id")), by: context.actor)
      return Download.scan(file, name: "berkas-tim")
    }
  }

  private func show(_ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadFraudTeam(), by: context.actor)
    return FraudTeamPage(viewer: context.viewer, answer: answer, form: form).page
  }

  private func changed<C: Command>(
    _ context: PageContext, _ command: (FormValues) -> C
  ) async throws -> Response {
    try await context.carryOut {
      try await clinic.run(command(context.form), by: context.actor)
      return .seeOther(.fraud(.team))
    } orShow: {
      try await show(context, $0)
    }
  }

  @Sendable func declarationForm(_ request: Request, _ context: PageContext) async throws -> Download {
    let id: IntegrityDeclarationID = try context.captured("id")
    let answer = try await clinic.read(ReadFraudTeam(), by: context.actor)
    guard let declaration = answer.declarations.first(where: { $0.id == id }) else {
      throw PageProblem.notFound("Pernyataan ini tidak ditemukan.")
    }
    let paper = IntegrityDeclarationPaper(
      declaration: declaration, facility: context.viewer.facility, district: context.viewer.district,
      madeAt: clinic.clock.now())
    let issued = try await documents.issue(paper.draft, drawing: paper.document, by: context.actor)
    return .pdf(issued.pdf, name: "pernyataan-anti-suap-\(declaration.party.rawValue).pdf")
  }
}

extension RecordDecree {
  fileprivate init(_ form: FormValues, scan: [UInt8]) {
    self.init(
      number: form[Field.number] ?? "", on: form[Field.decreedOn].flatMap(CalendarDate.init(typed:)),
      from: form[Field.validFrom].flatMap(CalendarDate.init(typed:)),
      until: form[Field.validUntil].flatMap(CalendarDate.init(typed:)), scan: scan)
  }
}

extension AdmitTeamMember {
  fileprivate init(_ form: FormValues) {
    self.init(
      form[Field.name] ?? "", form[Field.part].flatMap(TeamMember.Part.init),
      note: form[Field.partNote] ?? "",
      by: form[Field.decree].flatMap(TeamDecreeID.init),
      since: form[Field.since].flatMap(CalendarDate.init(typed:)))
  }
}

extension HoldTeamMeeting {
  fileprivate init(_ form: FormValues) {
    self.init(
      on: form[Field.on].flatMap(CalendarDate.init(typed:)), place: form[Field.place] ?? "",
      agenda: form[Field.agenda] ?? "", decisions: form[Field.decisions] ?? "",
      present: Set(form.all(Field.present).compactMap { TeamMemberID($0) }), guests: form[Field.guests] ?? "")
  }
}

extension PrepareDeclaration {
  fileprivate init(_ form: FormValues) {
    self.init(
      form[Field.party].flatMap(IntegrityDeclaration.Party.init), signer: form[Field.signer] ?? "",
      position: form[Field.position] ?? "", number: form[Field.number] ?? "", place: form[Field.place] ?? "")
  }
}

extension FileDeclaration {
  fileprivate init(_ form: FormValues, scan: [UInt8]) {
    self.init(
      form[Field.declaration].flatMap(IntegrityDeclarationID.init),
      signedOn: form[Field.signedOn].flatMap(CalendarDate.init(typed:)), scan: scan)
  }
}

extension EnterStatement {
  fileprivate init(_ form: FormValues) {
    self.init(
      on: form[Field.on].flatMap(CalendarDate.init(typed:)), number: form[Field.number] ?? "",
      note: form[Field.note] ?? "")
  }
}
