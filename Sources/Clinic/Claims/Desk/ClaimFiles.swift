import JKN
import Store
import Vocabulary

/// What lies beside the claims: licences, network agreements, evidence.
struct ClaimFiles {
  private let licences: [PractitionerID: [ClosedRange<CalendarDate>]]
  private let networks: [NetworkFacilityID: NetworkFacility]
  private let evidence: [ClaimID: Set<String>]

  init(of facility: FacilityID, _ networks: [NetworkFacility], in tx: ReadTransaction) throws {
    licences = Dictionary(grouping: try PracticeLicence.all(of: facility, in: tx), by: \.practitioner)
      .mapValues { $0.map { $0.issuedOn...max($0.issuedOn, $0.validUntil) } }
    self.networks = Dictionary(uniqueKeysWithValues: networks.map { ($0.id, $0) })
    var evidence: [ClaimID: Set<String>] = [:]
    try tx.each(
      """
      SELECT e.claim, e.item FROM claim_evidence e JOIN claim c ON c.facility = e.facility AND c.id = e.claim
      WHERE e.facility = \(facility) AND c.batch IS NULL
      """
    ) { evidence[try $0["claim"], default: []].insert(try $0["item"]) }
    self.evidence = evidence
  }

  func service(of claim: Claim, completeOn: CalendarDate?, isFollowUp: Bool = false) -> ClaimedService {
    ClaimedService(
      id: claim.id.text, subject: Self.subject(of: claim), day: claim.day, performer: claim.performer,
      service: claim.service, permit: permit(of: claim), evidence: evidence[claim.id] ?? [],
      completeOn: completeOn, isSettled: claim.batch != nil, isFollowUp: isFollowUp)
  }

  private static func subject(of claim: Claim) -> ClaimedService.Subject {
    switch claim.subject {
    case .person(let person):
      .person(id: person.id.text, sex: person.sex, birthDate: person.birthDate)
    // Written another way it is the same club, with the same week and month.
    case .club(let club): .club(ClubLink.key(of: club))
    }
  }

  private func permit(of claim: Claim) -> ClaimedService.Permit {
    if let network = claim.network, let facility = networks[network] {
      return facility.permit(of: claim.performerName)
    }
    let own = claim.practitioner.flatMap { licences[$0] } ?? []
    return ClaimedService.Permit(holder: claim.performerName, licences: own)
  }
}
