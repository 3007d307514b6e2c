import Clinic
import Hummingbird
import Vocabulary

// The steps of the work: each takes a form, carries out one command and leads to the next step.
extension PharmacyPages {
  @Sendable func review(_ request: Request, _ context: PageContext) async throws -> Response {
    let form = context.form
    var answers: [String: Bool] = [:]
    for item in ReviewForm.items {
      if let answer = form[item.linkID] { answers[item.linkID] = answer == ReviewFields.good }
    }
    return try await step(
      ReviewPrescription(prescription: try id(context), answers: answers, note: form["note"] ?? ""), context)
  }

  @Sendable func prepare(_ request: Request, _ context: PageContext) async throws -> Response {
    let form = context.form
    let portions = try form.all("line").map { line in
      guard let request = MedicationRequestID(form["request.\(line)"] ?? "") else {
        throw PageProblem.notFound()
      }
      return PreparePrescription.Portion(
        request: request, quantity: form["quantity.\(line)"].flatMap(Int.init) ?? -1,
        shortReason: form["shortReason.\(line)"] ?? "")
    }
    return try await step(PreparePrescription(prescription: try id(context), portions: portions), context)
  }

  @Sendable func check(_ request: Request, _ context: PageContext) async throws -> Response {
    try await step(
      CheckPrescription(prescription: try id(context), aloneReason: context.form["aloneReason"] ?? ""),
      context)
  }

  @Sendable func handOver(_ request: Request, _ context: PageContext) async throws -> Response {
    let form = context.form
    return try await step(
      HandOverPrescription(
        prescription: try id(context), identifiers: form.identifiers, receivedBy: form["receivedBy"] ?? "",
        counselled: form.isTicked("counselled"), counselNote: form["counselNote"] ?? ""), context)
  }

  @Sendable func giveBack(_ request: Request, _ context: PageContext) async throws -> Response {
    try await step(
      ReturnPrescription(prescription: try id(context), reason: context.form["reason"] ?? ""), context)
  }

  private func step(_ command: some Command, _ context: PageContext) async throws -> Response {
    do {
      try await clinic.run(command, by: context.actor)
    } catch let problems as Problems {
      return try await work(context, FormState(context.form, problems: problems))
        .response(status: .unprocessableContent)
    }
    return .seeOther(.pharmacy(.prescription(try id(context).text)))
  }
}
