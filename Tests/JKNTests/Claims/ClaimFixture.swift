import JKN
import Testing
import Vocabulary

/// Claims of invented people under one agreement, looked at on 1 July 2024.
struct ClaimDesk {
  var isPONED = true
  var hasBeds = true
  var localTariffs = LocalTariffs(of: "Kota Bontang", [])
  var today = day("2024-07-01")
  var course = AgreementCourse.unbroken
  let terms: AgreementTerms
  let evidence: EvidenceList

  init(_ name: String = "bontang-2024") throws {
    terms = try ShippedTerms.named(name)
    evidence = try EvidenceList.shipped()
  }

  func check(_ services: [ClaimedService]) -> [String: CheckedClaim] {
    let terms = terms
    return ClaimCheck(
      ClaimGround(
        terms: { _ in terms }, course: course, evidence: evidence, isPONED: isPONED, hasBeds: hasBeds,
        localTariffs: localTariffs, today: today))(services)
  }

  /// With every document in the file, by somebody with a licence, unless told otherwise.
  func service(
    _ id: String, _ service: ClaimService, on iso: String = "2024-06-10", of person: String = "siti",
    sex: Sex = .female, born: String = "1995-03-01", by performer: Performer = .midwife,
    licences: [ClosedRange<CalendarDate>] = [day("2022-01-01")...day("2027-01-01")],
    evidence: Set<String>? = nil, isNetwork: Bool = false, network: ClosedRange<CalendarDate>? = nil,
    operating: [ClosedRange<CalendarDate>] = [], helpers: [ClaimedService.Permit.Helper] = [],
    isSettled: Bool = false
  ) -> ClaimedService {
    ClaimedService(
      id: id, subject: .person(id: person, sex: sex, birthDate: day(born)), day: day(iso),
      performer: performer, service: service,
      permit: .init(
        holder: "Bd. Contoh", licences: licences, isNetwork: isNetwork,
        agreements: network.map { [$0] } ?? [],
        operating: operating, helpers: helpers),
      evidence: evidence ?? Set(self.evidence.items.map(\.code)), isSettled: isSettled)
  }

  func club(
    _ id: String, on iso: String, physical: Bool = false, online: Bool = false, attendees: Int = 22,
    cost: Int64 = 13_000, name: String = "Melati"
  ) -> ClaimedService {
    ClaimedService(
      id: id, subject: .club(name), day: day(iso), performer: .other,
      service: .club(
        .init(physical: physical, online: online, attendees: attendees, costPerPerson: Rupiah(cost))),
      permit: .init(holder: "Narasumber", licences: []), evidence: Set(evidence.items.map(\.code)))
  }
}

extension CheckedClaim {
  var kinds: [ClaimFinding.Kind] { findings.map(\.kind) }
}

/// What the rules say to the last of some claims.
func only(_ desk: ClaimDesk, _ services: ClaimedService...) throws -> CheckedClaim {
  let last = try #require(services.last)
  return try #require(desk.check(services)[last.id])
}
