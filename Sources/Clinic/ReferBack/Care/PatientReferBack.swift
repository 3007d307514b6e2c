import Store
import Vocabulary

/// What stands beside a patient's care from the specialist: the letters in force, what BPJS says, and what is to be done
/// (PRO-12 to PRO-15).
public struct PatientReferBack: Sendable {
  /// In force on that day, the one that lasts longest first.
  public let letters: [ReferBackLetter]
  /// Nil while BPJS said nothing about it.
  public let membership: ReferBackMembership?
  /// The programmes of Prolanis that the patient should join and has not (PRO-14).
  public let invitations: [ProlanisProgramme]
  /// Newest first.
  public let education: [AdherenceNote]

  static let none = PatientReferBack(letters: [], membership: nil, invitations: [], education: [])

  /// Whether there is anything to show.
  public var isEmpty: Bool { letters.isEmpty && membership?.isMember != true }

  /// BPJS has the patient in the programme and no letter is here.
  public var lacksLetter: Bool { letters.isEmpty && membership?.isMember == true }
}

extension PatientReferBack {
  /// Rujuk balik is for participants of JKN: nothing is read for anybody else.
  static func load(of patient: Patient, on day: CalendarDate, in tx: ReadTransaction) throws
    -> PatientReferBack
  {
    guard patient.jknNumber != nil else { return .none }
    let letters = try ReferBackLetter.all(of: patient.id, at: patient.facility, in: tx)
      .filter { $0.isInForce(on: day) }
    return PatientReferBack(
      letters: letters,
      membership: try ReferBackMembership.latest(of: patient.id, at: patient.facility, in: tx),
      invitations: try invitations(letters, of: patient, in: tx),
      education: try AdherenceNote.all(of: patient.id, at: patient.facility, latest: 3, in: tx))
  }

  private static func invitations(
    _ letters: [ReferBackLetter], of patient: Patient, in tx: ReadTransaction
  ) throws -> [ProlanisProgramme] {
    let wanted = Set(letters.compactMap(\.content.condition.prolanis))
    guard !wanted.isEmpty else { return [] }
    let joined: [ProlanisProgramme] = try tx.all(
      """
      SELECT programme FROM prolanis_membership
      WHERE patient = \(patient.id) AND facility = \(patient.facility) AND ended_on IS NULL
      """
    ) { try $0["programme"] }
    return ProlanisProgramme.allCases.filter { wanted.contains($0) && !joined.contains($0) }
  }
}
