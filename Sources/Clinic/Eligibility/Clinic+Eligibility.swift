public import Vocabulary

extension Clinic {
  /// Asks BPJS about a patient and keeps the answer. Care never waits for it: without a line to BPJS the last file of
  /// participants and the last answers speak.
  ///
  /// Nil when the patient has neither card nor NIK to ask with.
  public func checkEligibility(of patient: Patient, by actor: Actor) async throws -> CheckedEligibility? {
    let answer: Eligibility.Answer
    let eligibility = insurer(of: actor.facility).eligibility
    if let card = patient.jknNumber {
      answer = await eligibility.byCard(card)
    } else if let nik = patient.nik {
      answer = await eligibility.byNIK(nik)
    } else {
      return nil
    }
    return try await run(KeepEligibility(patient: patient.id, answer: answer), by: actor)
  }
}
