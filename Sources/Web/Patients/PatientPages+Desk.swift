import Clinic
import Hummingbird
import Vocabulary

/// Finding a patient and putting him or her into a queue.
extension PatientPages {
  @Sendable func desk(_ request: Request, _ context: PageContext) async throws -> Page {
    guard context.viewer.may(.registerVisit) else { throw PageProblem.forbidden() }
    let values = request.queryValues
    let chosen = values["pasien"].flatMap { PatientID($0) }
    return try await deskPage(context, typed: values["cari"], chosen: chosen, form: nil).page
  }

  @Sendable func hits(_ request: Request, _ context: PageContext) async throws -> HitList {
    let typed = request.queryValues["cari"] ?? ""
    let found = try await clinic.read(SearchPatients(typed, limit: 8), by: context.actor)
    return PatientHits(hits: found, typed: typed, today: today(context)).list
  }

  @Sendable func registerVisit(_ request: Request, _ context: PageContext) async throws -> Response {
    let patient: PatientID = try context.captured("id")
    let form = context.form
    do {
      guard let room = form[VisitField.room].flatMap({ RoomID($0) }) else {
        throw Problems([Problem(field: VisitField.room, "Pilih poli tujuan.")])
      }
      guard let payer = form[VisitField.payer].flatMap({ Payer(rawValue: $0) }) else {
        throw Problems([Problem(field: VisitField.payer, "Pilih penjamin: JKN atau umum.")])
      }
      let visit = try await clinic.run(
        RegisterVisit(
          patient: patient, room: room,
          practitioner: form[VisitField.practitioner].flatMap { PractitionerID($0) }, payer: payer,
          priority: form.isTicked(VisitField.priority), reason: form[VisitField.reason] ?? "",
          emergency: form.isTicked(VisitField.emergency),
          shown: ShownDocuments.Ticks(
            card: form.isTicked(VisitField.cardShown), identity: form.isTicked(VisitField.identityShown))),
        by: context.actor)
      return .seeOther(.patients(.slip(visit.ticket.id.text, again: !visit.isNew)))
    } catch let problems as Problems {
      return try await deskPage(
        context, typed: nil, chosen: patient, form: FormState(form, problems: problems)
      )
      .page.response(status: .unprocessableContent)
    }
  }

  @Sendable func slip(_ request: Request, _ context: PageContext) async throws -> Page {
    let slip = try await clinic.read(ReadTicket(try context.captured("id")), by: context.actor)
    return SlipPage(viewer: context.viewer, slip: slip, again: request.queryValues.isTicked("lagi")).page
  }

  private func deskPage(
    _ context: PageContext, typed: String?, chosen: PatientID?, form: FormState?
  ) async throws -> DeskPage {
    let hits = try await typed.asyncMap { try await clinic.read(SearchPatients($0), by: context.actor) }
    let visit = try await chosen.asyncMap { try await clinic.read(PrepareVisit($0), by: context.actor) }
    return DeskPage(
      viewer: context.viewer, now: clinic.clock.now(), typed: typed, hits: hits, visit: visit, form: form,
      contingency: try await clinic.contingency(for: context.actor))
  }
}

extension Optional {
  /// As `map`, for work that waits.
  fileprivate func asyncMap<T>(_ work: (Wrapped) async throws -> T) async throws -> T? {
    guard let self else { return nil }
    return try await work(self)
  }
}
