import Clinic
import Hummingbird
import Vocabulary

/// Writing down a patient and putting the data right.
extension PatientPages {
  @Sendable func new(_ request: Request, _ context: PageContext) async throws -> Page {
    guard context.viewer.may(.registerPatient) else { throw PageProblem.forbidden() }
    let values = request.queryValues
    var form = PatientForm(searched: values["cari"] ?? "", asOf: today(context))
    var motherName: String?
    if let id = values["ibu"].flatMap({ PatientID($0) }) {
      let mother = try await clinic.read(ReadPatient(id), by: context.actor).patient
      form = PatientForm(newbornOf: mother)
      motherName = mother.name
    }
    return try await formPage(context, of: nil, FormState(form, motherName: motherName)).page
  }

  @Sendable func create(_ request: Request, _ context: PageContext) async throws -> Response {
    let form = FormState(context.form)
    do {
      let outcome = try await clinic.run(
        RegisterPatient(PatientForm(context.form), confirmation: context.form["konfirmasi"]),
        by: context.actor)
      switch outcome {
      case .registered(let patient): return .seeOther(.patients(.desk(chosen: patient.id.text)))
      case .known, .resembles:
        var page = try await formPage(context, of: nil, form)
        page.outcome = outcome
        return page.page.response(status: .conflict)
      }
    } catch let problems as Problems {
      return try await formPage(context, of: nil, FormState(form.values, problems: problems))
        .page.response(status: .unprocessableContent)
    }
  }

  @Sendable func edit(_ request: Request, _ context: PageContext) async throws -> Page {
    guard context.viewer.may(.changePatient) else { throw PageProblem.forbidden() }
    let page = try await clinic.read(ReadPatient(try context.captured("id")), by: context.actor)
    let form = FormState(PatientForm(page.patient), motherName: page.mother?.name)
    return try await formPage(context, of: page.patient, form).page
  }

  @Sendable func update(_ request: Request, _ context: PageContext) async throws -> Response {
    let id: PatientID = try context.captured("id")
    do {
      try await clinic.run(ChangePatient(id, PatientForm(context.form)), by: context.actor)
      return .seeOther(.patients(.record(id.text)))
    } catch let problems as Problems {
      let patient = try await clinic.read(ReadPatient(id), by: context.actor).patient
      return try await formPage(context, of: patient, FormState(context.form, problems: problems))
        .page.response(status: .unprocessableContent)
    }
  }

  /// What the NIK says, while it is typed; with a wrong one, the sentence.
  @Sendable func nik(_ request: Request, _ context: PageContext) async throws -> HTML {
    let typed = request.queryValues["nik"] ?? ""
    do {
      return NIKNote(meaning: try await clinic.read(ReadNIK(typed), by: context.actor)).html
    } catch let problems as Problems {
      // Fewer digits than a NIK has are no mistake yet: the person is still typing.
      return typed.filter(\.isNumber).count < 16 ? HTML() : p(problems["nik"] ?? "", .class("problem"))
    }
  }

  private func formPage(
    _ context: PageContext, of patient: Patient?, _ form: FormState
  ) async throws -> PatientFormPage {
    let regions = try await clinic.read(
      ReadRegionChoices(current: form.value(PatientField.region.rawValue)), by: context.actor)
    return PatientFormPage(viewer: context.viewer, patient: patient, form: form, regions: regions)
  }
}
