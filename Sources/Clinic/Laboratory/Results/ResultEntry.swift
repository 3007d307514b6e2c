import Store
import Vocabulary

/// Checks typed results and keeps each as a new version with what is normal for the patient on the day of the specimen.
struct ResultEntry {
  let order: LaboratoryOrder
  let patient: Patient
  let by: PractitionerID
  let context: Context

  /// Blank fields are left for later; a value that stands there already makes no new version.
  /// - Returns: how many were kept.
  /// - Throws: `Problems` under the id of the service request.
  func keep(_ typed: [ServiceRequestID: String], in tx: WriteTransaction) throws -> Int {
    var problems = Problems()
    var results: [LaboratoryResult] = []
    for request in order.requests {
      guard let text = typed[request.id]?.trimmingBlanks, !text.isEmpty else { continue }
      guard let specimen = order.specimen(for: request.id) else {
        problems.add(request.id.text, "Spesimen pemeriksaan ini belum diambil.")
        continue
      }
      let value = problems.collect(request.id.text) { () throws(Problem) in
        try TypedResult.parse(text, for: request.test)
      }
      guard let value, order.result(of: request.id)?.value != value else { continue }
      results.append(try result(value, request, specimen, in: tx))
    }
    try problems.throwIfAny()
    for result in results { try result.insert(at: context.facility, in: tx) }
    return results.count
  }

  private func result(
    _ value: Observation.Value, _ request: ServiceRequest, _ specimen: Specimen, in tx: ReadTransaction
  ) throws -> LaboratoryResult {
    let before = order.result(of: request.id)
    let age = patient.age(on: context.zone.date(of: specimen.collectedAt))
    let range = try age.flatMap {
      try LaboratoryRange.find(request.test.code, sex: patient.sex, ageInDays: $0.totalDays, in: tx)
    }
    let meaning = ResultInterpretation(value, unit: request.test.unit, range: range)
    return LaboratoryResult(
      id: before?.id ?? LaboratoryResultID(at: context.now), request: request.id, specimen: specimen.id,
      value: value, range: range, interpretation: meaning.code, explanation: meaning.reason,
      version: (before?.version ?? 0) + 1, at: context.now, by: by)
  }
}
