import Clinic
import Hummingbird
import JKN
import Vocabulary

/// Pemulihan kerugian: agreements to pay back, instalments, what came in, the Berita Acara.
struct RecoveryPages: PageModule {
  let clinic: Clinic
  let documents: DocumentDesk

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.recoveries(.list)) { request, context in
      try await list(context, FormState(request.queryValues))
    }
    pages.post(.recoveries(.list), use: agree)
    pages.get(.recoveries(.open(":id"))) { _, context in try await one(context, FormState()) }
    pages.post(.recoveries(.pay(":id"))) { _, context in
      try await changed(context) { id, form in
        try await clinic.run(
          PayRecovery(
            id, form["bayar"].flatMap(Rupiah.init(typed:)),
            on: form["tanggal-bayar"].flatMap(CalendarDate.init(typed:)), reference: form["bukti"] ?? ""),
          by: context.actor)
      }
    }
    pages.post(.recoveries(.nameClaims(":id"))) { _, context in
      try await changed(context) { id, form in
        try await clinic.run(
          NameRecoveredClaims(id, form.all(RecoveryForm.claimsField).compactMap(ClaimID.init)),
          by: context.actor)
      }
    }
    pages.post(.recoveries(.setOff(":id"))) { _, context in
      try await changed(context) { id, form in
        try await clinic.run(
          PlanSetOff(
            id, form[PlanSetOff.Field.amount].flatMap(Rupiah.init(typed:)),
            from: form[PlanSetOff.Field.month].flatMap(ParticipantMonth.init),
            form[PlanSetOff.Field.batch].flatMap(ClaimBatchID.init)), by: context.actor)
      }
    }
    pages.post(.recoveries(.settleSetOff(":id"))) { _, context in
      try await changed(context) { id, form in
        try await clinic.run(
          SettleSetOff(
            id, form[SettleSetOff.Field.setOff].flatMap(RecoverySetOffID.init),
            on: form[SettleSetOff.Field.day].flatMap(CalendarDate.init(typed:))), by: context.actor)
      }
    }
    pages.post(.recoveries(.cancelSetOff(":id"))) { _, context in
      try await changed(context) { id, form in
        try await clinic.run(
          CancelSetOff(
            id, form[CancelSetOff.Field.setOff].flatMap(RecoverySetOffID.init),
            because: form[CancelSetOff.Field.reason] ?? ""), by: context.actor)
      }
    }
    pages.post(.recoveries(.askExtension(":id"))) { _, context in
      try await changed(context) { id, form in
        try await clinic.run(
          AskExtension(id, ExtensionForm(form, scan: context.upload?.bytes ?? [])), by: context.actor)
      }
    }
    pages.post(.recoveries(.decideExtension(":id"))) { _, context in
      try await changed(context) { id, form in
        try await clinic.run(
          DecideExtension(id, ExtensionDecisionForm(form, scan: context.upload?.bytes ?? [])),
          by: context.actor)
      }
    }
    pages.get(.recoveries(.extensionLetter(":id")), use: extensionLetter)
    pages.get(.recoveries(.minutes(":id")), use: minutes)
    pages.get(.recoveries(.extensionMinutes(":id", ":perpanjangan")), use: extensionMinutes)
  }

  private func list(_ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadRecoveries(), by: context.actor)
    return RecoveryListPage(viewer: context.viewer, answer: answer, form: form).page
  }

  private func one(_ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadRecovery(try context.captured("id")), by: context.actor)
    return RecoveryPage(viewer: context.viewer, answer: answer, form: form).page
  }

  @Sendable func agree(_ request: Request, _ context: PageContext) async throws -> Response {
    let typed = context.form
    var form = RecoveryForm()
    form.auditCase = typed["perkara"].flatMap(AuditCaseID.init)
    form.cause = typed["sebab"].flatMap(Recovery.Cause.init)
    form.about = typed["uraian"] ?? ""
    form.amount = typed["jumlah"].flatMap(Rupiah.init(typed:))
    form.count = typed["cicilan"].flatMap { Int($0) }
    form.signedOn = typed["tanggal"].flatMap(CalendarDate.init(typed:))
    form.minutes = typed["berita-acara"] ?? ""
    form.claims = typed.all(RecoveryForm.claimsField).compactMap(ClaimID.init)
    return try await context.carryOut {
      let recovery = try await clinic.run(AgreeRecovery(form), by: context.actor)
      return .seeOther(.recoveries(.open(recovery.id.text)))
    } orShow: {
      try await list(context, $0)
    }
  }

  private func changed(
    _ context: PageContext, _ work: (RecoveryID, FormValues) async throws -> some Sendable
  ) async throws -> Response {
    let (id, form): (RecoveryID, FormValues) = (try context.captured("id"), context.form)
    return try await context.carryOut {
      _ = try await work(id, form)
      return .seeOther(.recoveries(.open(id.text)))
    } orShow: {
      try await one(context, $0)
    }
  }

  @Sendable func minutes(_ request: Request, _ context: PageContext) async throws -> Download {
    let answer = try await clinic.read(ReadRecovery(try context.captured("id")), by: context.actor)
    let paper = RecoveryDocument(
      recovery: answer.recovery, facility: context.viewer.facility, district: context.viewer.district,
      madeAt: clinic.clock.now())
    let issued = try await documents.issue(paper.draft, drawing: paper.document, by: context.actor)
    return .pdf(issued.pdf, name: "berita-acara-\(answer.recovery.number).pdf")
  }

  @Sendable func extensionMinutes(_ request: Request, _ context: PageContext) async throws -> Download {
    let answer = try await clinic.read(ReadRecovery(try context.captured("id")), by: context.actor)
    let asked: RecoveryExtensionID = try context.captured("perpanjangan")
    guard let minutes = answer.recovery.extensionMinutes.first(where: { $0.id == asked }) else {
      throw PageProblem.notFound("Perpanjangan ini belum disetujui BPJS.")
    }
    let paper = ExtensionMinutesDocument(
      recovery: answer.recovery, minutes: minutes, facility: context.viewer.facility,
      district: context.viewer.district, madeAt: clinic.clock.now())
    let issued = try await documents.issue(paper.draft, drawing: paper.document, by: context.actor)
    return .pdf(issued.pdf, name: "berita-acara-\(minutes.number).pdf")
  }

  /// The letter of the newest request.
  @Sendable func extensionLetter(_ request: Request, _ context: PageContext) async throws -> Download {
    let answer = try await clinic.read(ReadRecovery(try context.captured("id")), by: context.actor)
    guard let asked = answer.recovery.extensions.last else {
      throw PageProblem.notFound("Belum ada permohonan perpanjangan.")
    }
    let letter = ExtensionLetter(
      recovery: answer.recovery, asked: asked, facility: context.viewer.facility,
      district: context.viewer.district, madeAt: clinic.clock.now())
    let issued = try await documents.issue(letter.draft, drawing: letter.document, by: context.actor)
    return .pdf(issued.pdf, name: "permohonan-perpanjangan-\(answer.recovery.number).pdf")
  }
}
