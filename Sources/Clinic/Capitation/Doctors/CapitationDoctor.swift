public import JKN
import Store
public import Vocabulary

/// A doctor or dentist, and whether he or she counts for the month's base tariff (CAP-09 to CAP-11, CAP-18).
public struct CapitationDoctor: Sendable {
  public let practitioner: Practitioner
  /// By their end.
  public let licences: [PracticeLicence]
  public let leftOn: CalendarDate?
  public let standing: DoctorStanding
  /// Why the one of the month of the day was decided not to count; nil where nobody decided so (CAP-23).
  public let decision: PracticeDecision?

  public var counts: Bool { standing == .counted }

  /// The doctors and dentists of a facility as they stand on a day. Who is here only as a substitute is none of them: the
  /// one who is away goes on being counted (CAP-24).
  ///
  /// The pact is that of the month before, on which the month is paid (CAP-09). Approved by hand or by the 4th going by it
  /// counts; while there is still time it is forecast as approved, because nobody's hand approves it; under an objection
  /// nobody counts until it is settled.
  ///
  /// - Parameter today: as of which the pact is read.
  static func all(
    of facility: FacilityID, on day: CalendarDate, under terms: AgreementTerms, asOf today: CalendarDate,
    in tx: ReadTransaction
  ) throws -> [CapitationDoctor] {
    let pact = try StaffPact.paying(ParticipantMonth(of: day), at: facility, asOf: today, in: tx)
    let licences = Dictionary(grouping: try PracticeLicence.all(of: facility, in: tx), by: \.practitioner)
    let departures = try PractitionerDeparture.days(of: facility, in: tx)
    let decisions = Dictionary(
      try PracticeDecision.all(of: facility, in: ParticipantMonth(of: day), tx).map { ($0.practitioner, $0) },
      uniquingKeysWith: { first, _ in first })
    let people = try tx.all(
      """
      SELECT * FROM practitioner WHERE facility = \(facility) AND profession IN ('doctor', 'dentist')
        AND id NOT IN (SELECT practitioner FROM guest_practitioner WHERE facility = \(facility))
      ORDER BY name
      """, Practitioner.init)
    // Another doctor who remains (Lampiran II I.A.1.e): neither a dentist nor somebody who left.
    let valid = Set(
      people.filter { person in
        person.profession == .doctor && departures[person.id].map { $0 > day } ?? true
          && licences[person.id, default: []].contains { $0.issuedOn <= day && day <= $0.validUntil }
      }.map(\.id))
    return people.map { person in
      let own = licences[person.id, default: []]
      let record = DoctorRecord(
        licences: own.filter { !$0.isSpecialist }.map(DoctorRecord.Licence.init),
        specialistSince: own.filter(\.isSpecialist).map(\.issuedOn).min(),
        pactApproved: !pact.state.isObjected, leftOn: departures[person.id],
        setAside: decisions[person.id]?.setAside)
      let another = valid.contains { $0 != person.id }
      return CapitationDoctor(
        practitioner: person, licences: own, leftOn: departures[person.id],
        standing: terms.standing(of: record, on: day, anotherIsValid: another),
        decision: decisions[person.id])
    }
  }
}

extension DoctorRecord.Licence {
  fileprivate init(_ licence: PracticeLicence) {
    self.init(issuedOn: licence.issuedOn, until: licence.validUntil, enteredOn: licence.enteredOn)
  }
}
