import Journal
import Store
import Vocabulary

extension Clinic {
  /// Asks BPJS about a patient and keeps the answer. Care never waits for it: without a line to BPJS the last file of
  /// participants and the last answers speak.
  ///
  /// Nil when the patient has neither card nor NIK to ask with.
  @discardableResult
  public func checkEligibility(of patient: Patient, by actor: Actor) async throws -> CheckedEligibility? {
    guard patient.jknNumber != nil || patient.nik != nil else { return nil }
    let insurer = insurer(of: actor.facility)
    let outage = try await store.read { try insurer.openOutage(in: $0) }
    let told: Eligibility.Answer =
      outage == nil
      ? await asking("pcare", by: actor) { await answer(about: patient, insurer.eligibility) }
      : .unreachable("P-Care tidak menjawab; gangguan sedang tercatat.")
    return try await run(KeepEligibility(patient: patient.id, answer: told), by: actor)
  }

  /// Asks about a patient unless that was done a moment ago, so that no JKN visit begins without an answer on record
  /// (REG-01).
  func makeSureAsked(about id: PatientID, by actor: Actor) async throws {
    let (patient, check) = try await store.read { tx in
      (try Patient.find(id, of: actor.facility, in: tx), try EligibilityCheck.latest(of: id, in: tx))
    }
    if let check, clock.now().milliseconds - check.at.milliseconds < Self.fresh { return }
    try await checkEligibility(of: patient, by: actor)
  }

  /// Half an hour in milliseconds: between the counter's looking at a patient and the number.
  private static let fresh: Int64 = 1_800_000
  /// So long somebody stands at the counter for BPJS.
  private static let patience = 5

  private func answer(about patient: Patient, _ eligibility: Eligibility) async -> Eligibility.Answer {
    await withTaskGroup(of: Eligibility.Answer.self) { group in
      group.addTask {
        await eligibility.answer(about: patient)
      }
      group.addTask {
        try? await Task.sleep(for: .seconds(Self.patience))
        return .unreachable("BPJS belum menjawab dalam \(Self.patience) detik.")
      }
      defer { group.cancelAll() }
      return await group.next() ?? .unreachable("BPJS tidak dapat ditanya.")
    }
  }
}
