public import Store
import Vocabulary

/// The records behind one figure of a month, a page of them.
public struct ReadCapitationList: Query {
  public static let action = Action.readCapitation
  public static let pageSize = 50
  public let list: CapitationList
  public let month: ParticipantMonth
  public let page: Int

  public init(_ list: CapitationList, month: ParticipantMonth, page: Int = 1) {
    self.list = list
    self.month = month
    self.page = max(1, page)
  }

  public struct Answer: Sendable {
    public let lines: [CapitationLine]
    public let total: Int
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let ground = try MonthGround(month, at: context.facility, zone: context.zone, in: tx)
    switch list {
    case .contacts: return paged(ground.contacts.counted.map(line))
    case .unaccepted:
      let accepted = Set(ground.contacts.accepted.map(\.card))
      return paged(ground.contacts.counted.filter { !accepted.contains($0.card) }.map(line))
    case .held:
      return paged(
        ground.contacts.held.map { contact in
          let reasons = ground.contacts.doubts[contact.id, default: []].map(\.sentence)
          return line(contact, detail: (reasons + [contact.authorName]).joined(separator: " "))
        })
    case .withoutContact: return paged(try ground.invitable(in: tx))
    case .referrals: return paged(ground.referrals.map(line))
    case .nonSpecialist:
      return paged(ground.referrals.filter { $0.isNonSpecialist && !$0.hasTACC }.map(line))
    case .diabetes: return try diagnosed(.diabetes, ground, in: tx)
    case .hypertension: return try diagnosed(.hypertension, ground, in: tx)
    case .referBack:
      let people = ground.referBack(asOf: context.today)
      return Answer(
        lines: try people.page(page, size: Self.pageSize, in: tx), total: try people.count(in: tx))
    }
  }

  private func paged(_ lines: [CapitationLine]) -> Answer {
    Answer(
      lines: Array(lines.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize)), total: lines.count)
  }

  private func line(_ contact: RecordedContact) -> CapitationLine {
    line(
      contact, detail: "\(contact.kind.word) · \(contact.place.word.lowercased()) · \(contact.authorName)")
  }

  private func line(_ contact: RecordedContact, detail: String) -> CapitationLine {
    CapitationLine(
      patient: contact.patient, encounter: contact.id, name: contact.name, card: contact.card,
      day: contact.day, detail: detail)
  }

  private func line(_ referral: MonthReferral) -> CapitationLine {
    let excuse = referral.isNonSpecialist ? (referral.hasTACC ? " · TACC" : " · nonspesialistik") : ""
    return CapitationLine(
      patient: referral.patient, encounter: referral.id, name: referral.name, card: "", day: referral.day,
      detail: "\(referral.diagnosis) → \(referral.destination)\(excuse)")
  }

  private func diagnosed(
    _ programme: ProlanisProgramme, _ ground: MonthGround, in tx: ReadTransaction
  ) throws -> Answer {
    guard let list = ground.heads?.list else { return Answer(lines: [], total: 0) }
    let people = DiagnosedParticipants(programme: programme, list: list, month: month)
    return Answer(
      lines: try people.page(page, size: Self.pageSize, in: tx), total: Int(try people.count(in: tx)))
  }
}
