import Clinic
import Hummingbird
import Vocabulary

extension EncounterPages {
  @Sendable func correction(_ request: Request, _ context: PageContext) async throws -> Page {
    try await correctionPage(of: try context.captured("kunjungan"), context)
  }

  /// Signs a new version, or shows the form again: with one more line, with choices, or with what is wrong.
  @Sendable func saveCorrection(_ request: Request, _ context: PageContext) async throws -> Response {
    let id: EncounterID = try context.captured("kunjungan")
    var form = ExaminationForm(context.form)
    await nameSpecialty(in: &form, at: context.actor.facility)
    switch ExaminationAction(context.form) {
    case .save, .close, .orderLaboratory: break
    case .searchHospitals:
      let record = try await clinic.read(ReadCorrection(encounter: id), by: context.actor).record
      let hospitals = await hospitals(for: form, record)
      return try await correctionPage(of: id, context, form: form, hospitals: hospitals).response()
    case .more, .proposeDrugs:
      return try await correctionPage(of: id, context, form: form).response()
    case .add(let list, let code):
      try await add(code, to: list, of: &form, context)
      return try await correctionPage(of: id, context, form: form, focus: list.part).response()
    case .search(let list, let words):
      let choices = try await choices(list, words, context)
      return try await correctionPage(of: id, context, form: form, focus: list.part, choices: choices)
        .response()
    case .remove(let list, let place):
      form.remove(from: list, at: place)
      return try await correctionPage(of: id, context, form: form).response()
    case .promote(let place):
      form.promote(place)
      return try await correctionPage(of: id, context, form: form).response()
    }
    do {
      try await clinic.run(
        CorrectRecord(
          encounter: id, form: form, version: context.form["versi"].flatMap { Int($0) } ?? 0,
          reason: context.form["reason"] ?? "", approvedBy: context.form["approvedBy"] ?? "", lists: lists),
        by: context.actor)
      return .seeOther(.encounters(.summary(id.text)))
    } catch let problems as Problems {
      return try await correctionPage(of: id, context, form: form, problems: problems)
        .response(status: .unprocessableContent)
    }
  }

  private func correctionPage(
    of id: EncounterID, _ context: PageContext, form: ExaminationForm? = nil, problems: Problems = Problems(),
    focus: String? = nil, choices: ExaminationFields.Choices? = nil,
    hospitals: ReferralDirectory.Answer? = nil
  ) async throws -> Page {
    let found = try await clinic.read(ReadCorrection(encounter: id), by: context.actor)
    var fields = ExaminationFields(
      form ?? found.form, problems: problems, of: found.record.patient, on: found.record.encounter.day,
      lists: lists, focus: focus, choices: choices)
    fields.referral = try await referralOptions(for: found.record, hospitals, context)
    for name in ["reason", "approvedBy"] { fields.state.values[name] = context.form[name] }
    return CorrectionPage(found: found, fields: fields, viewer: context.viewer).page
  }
}
