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
    let hours = try ServiceHours.of(facility, zone: zone, in: tx)
    contacts =
      try heads.map { try MonthContacts.load(month, $0.list, hours: hours, in: tx) } ?? MonthContacts([], [:])
    referrals = try MonthReferral.all(of: month, at: facility, in: tx)
  }

  /// What is owed of the month's capitation where the agreement has ended; nil while it goes on.
  func ended(_ whole: Rupiah) -> EndedCapitation? {
    oversight.capitation(whole, ofMonth: month.firstDay, course)
  }

  /// What the three indicators are counted from, by our own records.
  func counts(in tx: ReadTransaction) throws -> KBKCounts {
    guard let heads else { return .none }
    func diagnosed(_ programme: ProlanisProgramme) throws -> Int64 {
      try DiagnosedParticipants(programme: programme, list: heads.list, month: month).count(in: tx)
    }
    let controlled = try controlledCards(heads.list, in: tx)
    let nonSpecialist = referrals.filter(\.isNonSpecialist)
    return KBKCounts(
      registered: heads.headcount.people, contacts: Int64(contacts.counted.count),
      referrals: Int64(referrals.count), nonSpecialistReferrals: Int64(nonSpecialist.count),
      taccReferrals: Int64(nonSpecialist.filter(\.hasTACC).count),
      dmDiagnosed: try diagnosed(.diabetes), dmControlled: Int64(controlled[.diabetes, default: []].count),
      htDiagnosed: try diagnosed(.hypertension),
      htControlled: Int64(controlled[.hypertension, default: []].count))
  }

  /// Who is in rujuk balik today, or on the month's last day when it is over.
  func referBack(asOf today: CalendarDate) -> ReferBackParticipants {
    ReferBackParticipants(
      facility: facility, day: min(max(today, month.firstDay), month.lastDay))
  }

  /// Members who are on the list and controlled, by programme.
  private func controlledCards(
    _ list: ParticipantFile, in tx: ReadTransaction
  ) throws -> [ProlanisProgramme: Set<String>] {
    var cards: [ProlanisProgramme: Set<String>] = [:]
    for member in try ProlanisMember.all(of: facility, in: month, zone: zone, tx)
    where member.state == .controlled {
      guard let card = member.card,
        try RegisteredParticipant.find(card: card, nik: nil, in: list, tx)?.active == true
      else { continue }
      cards[member.membership.programme, default: []].insert(card.text)
    }
    return cards
  }
}
