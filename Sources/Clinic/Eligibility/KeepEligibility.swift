public import JKN
import Journal
import Store
import Vocabulary

/// Writes down what BPJS answered about a patient, or what is known while it cannot be asked (REG-01).
struct KeepEligibility: Command {
  static let action = Action.registerVisit

  let patient: PatientID
  let answer: Eligibility.Answer

  func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<CheckedEligibility> {
    let patient = try Patient.find(patient, of: context.facility, in: tx)
    let facility = try Facility.find(context.facility, in: tx)
    let finding =
      try EligibilityFinding(answer, of: patient, at: facility) ?? withoutBPJS(patient, context, in: tx)
    let check = EligibilityCheck(
      id: ID(at: context.now), facility: context.facility, patient: patient.id, at: context.now,
      officer: context.actor.name, standing: finding.standing, source: finding.source, asOf: finding.asOf,
      provider: finding.provider, nikKnown: finding.nikKnown, sentence: finding.sentence,
      referBack: answer.referBack)
    try check.insert(by: context.actor.account, in: tx)
    let visits = try OutOfAreaVisits.find(
      patient.id, registeredAt: check.provider, facility: facility, today: context.today, in: tx)
    let fact = try Fact(
      FactKind.eligibilityChecked, patient: patient.id, subject: "Patient/\(patient.id)",
      payload: ["standing": check.standing.rawValue, "source": check.source.rawValue])
    return Performed(CheckedEligibility(check: check, answer: answer, outOfArea: visits), fact)
  }

  private func withoutBPJS(
    _ patient: Patient, _ context: Context, in tx: ReadTransaction
  ) throws -> EligibilityFinding {
    let listed = try ParticipantFile.latest(of: context.facility, in: tx).flatMap { file in
      try RegisteredParticipant.find(card: patient.jknNumber, nik: patient.nik, in: file, tx)
        .map { (month: file.month, person: $0) }
    }
    return EligibilityFinding(
      file: listed, earlier: try EligibilityCheck.latestAnswer(of: patient.id, in: tx), context.zone)
  }
}

/// What the counter is shown after asking.
public struct CheckedEligibility: Sendable {
  public let check: EligibilityCheck
  /// BPJS's own words, as they came now.
  public let answer: Eligibility.Answer
  /// For participants of another kabupaten or kota.
  public let outOfArea: OutOfAreaVisits?
}
