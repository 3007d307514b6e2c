import JKN
import Store
import Vocabulary

/// What every figure of a month stands on: the terms, the list of participants, its contacts and referrals.
struct MonthGround {
  let month: ParticipantMonth
  let facility: FacilityID
  let zone: FacilityZone
  let choice: AgreementChoice
  let terms: AgreementTerms
  let oversight: OversightTerms
  /// Whether the agreement has ended early.
  let course: AgreementCourse
  let heads: RegisteredHeads?
  let contacts: MonthContacts
  let referrals: [MonthReferral]

  init(_ month: ParticipantMonth, at facility: FacilityID, zone: FacilityZone, in tx: ReadTransaction) throws
  {
    self.month = month
    self.facility = facility
    self.zone = zone
    choice = try AgreementChoice.inForce(on: month.firstDay, at: facility, in: tx)
    terms = try KnownTerms.named(choice.terms, in: tx)
    oversight = try OversightTerms.shipped()
    course = try AgreementCourse.of(facility, in: tx)
    heads = try RegisteredHeads.find(of: month, at: facility, under: terms, in: tx)
    let hours = try ServiceHours.of(facility, zone: zone, under: terms.kbk, in: tx)
    contacts =
      try heads.map { try MonthContacts.load(month, $0.list, hours: hours, in: tx) } ?? MonthContacts([], [:])
    referrals = try MonthReferral.all(of: month, at: facility, in: tx)
  }

  /// What is owed of the month's capitation where the agreement has ended; nil while it goes on.
  func ended(_ whole: Rupiah) -> EndedCapitation? {
    oversight.capitation(whole, ofMonth: month.firstDay, course)
  }

  /// What the three indicators are counted from, by our own records.
  func counts(in tx: ReadTransaction) throws -> KBKCounts { try counted(in: tx).own }

  /// The same, and beside it as far as BPJS took our records over (KBK-01, KBK-11).
  func counted(in tx: ReadTransaction) throws -> (own: KBKCounts, accepted: KBKCounts) {
    guard let heads else { return (.none, .none) }
    func diagnosed(_ programme: ProlanisProgramme) throws -> Int64 {
      try DiagnosedParticipants(programme: programme, list: heads.list, month: month).count(in: tx)
    }
    let (diabetes, hypertension) = (try diagnosed(.diabetes), try diagnosed(.hypertension))
    let controlled = try controlledMembers(heads.list, in: tx)
    func counts(
      _ came: [RecordedContact], _ referrals: [MonthReferral], _ members: [ControlledMember]
    ) -> KBKCounts {
      let nonSpecialist = referrals.filter(\.isNonSpecialist)
      return KBKCounts(
        registered: heads.headcount.people, contacts: Int64(came.count), referrals: Int64(referrals.count),
        nonSpecialistReferrals: Int64(nonSpecialist.count),
        taccReferrals: Int64(nonSpecialist.filter(\.hasTACC).count), dmDiagnosed: diabetes,
        dmControlled: ControlledMember.cards(.diabetes, in: members), htDiagnosed: hypertension,
        htControlled: ControlledMember.cards(.hypertension, in: members))
    }
    return (
      counts(contacts.counted, referrals, controlled),
      counts(contacts.accepted, referrals.filter(\.isAccepted), controlled.filter(\.isAccepted))
    )
  }

  /// Who is in rujuk balik today, or on the month's last day when it is over.
  func referBack(asOf today: CalendarDate) -> ReferBackParticipants {
    ReferBackParticipants(
      facility: facility, day: min(max(today, month.firstDay), month.lastDay))
  }

  /// Members who are on the list and controlled.
  private func controlledMembers(
    _ list: ParticipantFile, in tx: ReadTransaction
  ) throws -> [ControlledMember] {
    try ProlanisMember.all(of: facility, in: month, zone: zone, tx).compactMap { member in
      guard member.state == .controlled, let card = member.card,
        try RegisteredParticipant.find(card: card, nik: nil, in: list, tx)?.active == true
      else { return nil }
      return ControlledMember(
        programme: member.membership.programme, card: card.text, isAccepted: member.isAccepted)
    }
  }
}

/// A controlled member of a programme, as the ratio of Prolanis counts it.
private struct ControlledMember {
  let programme: ProlanisProgramme
  let card: String
  let isAccepted: Bool

  static func cards(_ programme: ProlanisProgramme, in members: [ControlledMember]) -> Int64 {
    Int64(Set(members.filter { $0.programme == programme }.map(\.card)).count)
  }
}
