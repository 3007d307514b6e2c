import Testing
import Vocabulary

@testable import JKN

@Suite("What the fraud rules find in claim lines")
struct FraudClaimRulesTests {
  private let rules: FraudRules
  init() throws { rules = try FraudRules.shipped() }

  private func hits(_ claims: [InventedClaim], _ ground: FraudGround = FraudGround()) -> [FraudHit] {
    rules.hits(inClaims: claims.map(\.claim), on: ground)
  }

  private func found(_ claims: InventedClaim..., on ground: FraudGround = FraudGround()) -> [FraudRule.Code] {
    hits(claims, ground).map(\.rule)
  }

  @Test("An ordinary line is nobody's business, and visits' rules find nothing in it")
  func ordinary() {
    #expect(found(InventedClaim()).isEmpty)
    #expect(found(InventedClaim(service: .antenatal(InventedClaim.antenatal))).isEmpty)
  }

  @Test(
    "A line without a signed visit is a hit that names the line; a network facility and a club have none here"
  )
  func noVisit() {
    let lines = hits([InventedClaim(visits: [])])
    #expect(lines.map(\.rule) == [.claimNoVisit] && lines.first?.claims == ["klaim-1"])
    #expect(lines.first?.explanation.contains("K-1") == true)
    #expect(found(InventedClaim(visits: [], isNetwork: true)).isEmpty)
    let club = ClaimService.club(.init(physical: true, online: false, attendees: 9, costPerPerson: Rupiah(1)))
    #expect(found(InventedClaim(patient: nil, service: club, visits: [])).isEmpty)
  }

  @Test("The same service twice for one patient on one day is one hit with both lines")
  func twice() {
    let (first, second) = (InventedClaim(number: 1), InventedClaim(number: 2))
    let lines = hits([second, first])
    #expect(lines.map(\.rule) == [.claimTwice] && lines.first?.claims == ["klaim-1", "klaim-2"])
    #expect(found(first, InventedClaim(number: 2, patient: 2)).isEmpty)
    #expect(found(first, InventedClaim(number: 2, date: 11)).isEmpty)
    #expect(found(first, InventedClaim(number: 2, service: .tariff(.init(code: "KB-IUD")))).isEmpty)
  }

  @Test("Mother and baby are two portions: one line for both and one for the baby are a double")
  func portions() {
    func visit(mother: Bool, baby: Bool) -> ClaimService {
      .postnatal(.init(deliveredOn: nil, mother: mother, baby: baby))
    }
    let mother = InventedClaim(number: 1, service: visit(mother: true, baby: false))
    let baby = InventedClaim(number: 2, service: visit(mother: false, baby: true))
    let both = InventedClaim(number: 3, service: visit(mother: true, baby: true))
    #expect(found(mother, baby).isEmpty)
    #expect(found(baby, both) == [.claimTwice])
  }

  @Test("A service that the record does not show is a hit; where the record cannot tell it is none")
  func unsupported() {
    #expect(found(InventedClaim(showsService: false)) == [.claimUnsupported])
    #expect(found(InventedClaim(showsService: nil)).isEmpty)
  }

  @Test("Ultrasound, complication or a doctor that is not in the record is paid too high")
  func upcoded() {
    let scan = ClaimService.antenatal(InventedClaim.antenatal)
    #expect(found(InventedClaim(service: scan, showsUltrasound: false)) == [.claimUpcoded])
    #expect(found(InventedClaim(service: scan, signer: .midwife)) == [.claimUpcoded])
    let both = hits([InventedClaim(service: scan, showsUltrasound: false, signer: .midwife)]).first?
      .explanation
    #expect(both?.contains("USG dan pelayanan dokter") == true)
    func birth(_ complication: Bool) -> ClaimService {
      .delivery(
        .init(
          doctors: 1, otherHealthWorkers: 2, complication: complication, days: 2, postDeliveryAction: false))
    }
    #expect(found(InventedClaim(service: birth(true), showsComplication: false)) == [.claimUpcoded])
    #expect(found(InventedClaim(service: birth(true))).isEmpty)
    #expect(found(InventedClaim(service: birth(false), showsComplication: false)).isEmpty)
    #expect(found(InventedClaim(signer: .midwife)).isEmpty)
  }

  @Test("A line after the day of death is a hit, on the day itself it is not")
  func afterDeath() {
    let day = InventedClaim().day
    #expect(found(InventedClaim(deceasedOn: day.adding(days: -1))) == [.claimAfterDeath])
    #expect(found(InventedClaim(deceasedOn: day)).isEmpty)
  }

  @Test("Served elsewhere on the day is a hit for a line without a visit here, or in the midst of a stay")
  func elsewhere() {
    func elsewhere(_ date: Int) -> FraudGround {
      let day = InventedClaim(date: date).day
      let start = FacilityZone.wib.instant(on: day, hour: 10)
      return FraudGround(elsewhere: [
        .init(
          nik: InventedVisit.nik, facility: "Puskesmas Lain", day: day, arrivedAt: start, finishedAt: start)
      ])
    }
    #expect(found(InventedClaim(visits: []), on: elsewhere(10)) == [.claimElsewhere, .claimNoVisit])
    #expect(found(InventedClaim(), on: elsewhere(10)).isEmpty)
    let stay = InventedClaim(service: .inpatient(.init(admitted: InventedClaim(date: 7).day)))
    #expect(found(stay, on: elsewhere(8)) == [.claimElsewhere])
    #expect(found(stay, on: elsewhere(7)).isEmpty && found(stay, on: elsewhere(10)).isEmpty)
  }

  @Test("Two stays with a day in common are a hit; leaving and coming on one day is none")
  func overlap() {
    func stay(_ number: Int, _ first: Int, _ last: Int) -> InventedClaim {
      InventedClaim(
        number: number, date: last, service: .inpatient(.init(admitted: InventedClaim(date: first).day)))
    }
    #expect(found(stay(1, 5, 8), stay(2, 7, 10)) == [.claimOverlap])
    #expect(found(stay(1, 5, 7), stay(2, 7, 10)).isEmpty)
  }

  @Test("A performer without a licence of that day, or off duty, is one hit for the day")
  func performer() {
    let (first, second) = (
      InventedClaim(number: 1, isLicensed: false), InventedClaim(number: 2, patient: 2, isLicensed: false)
    )
    let licence = hits([first, second])
    #expect(licence.map(\.rule) == [.claimLicence] && licence.first?.claims.count == 2)
    let free = FraudGround(weekdays: [
      InventedClaim.practitioner: Set(1...7).subtracting([InventedClaim().day.weekday])
    ])
    #expect(found(InventedClaim(), on: free) == [.claimOffDuty])
    #expect(found(InventedClaim(service: .tariff(.init(code: "PRAR"))), on: free).isEmpty)
    #expect(found(InventedClaim(isNetwork: true), on: free).isEmpty)
  }

  @Test("Beds, PONED and the network's agreement bound what can be claimed")
  func scope() {
    let small = FraudGround(scope: .init(hasBeds: false, isPONED: false))
    let stay = ClaimService.inpatient(.init(admitted: InventedClaim(date: 9).day))
    #expect(found(InventedClaim(service: stay), on: small) == [.claimScope])
    let birth = ClaimService.delivery(
      .init(doctors: 1, otherHealthWorkers: 2, complication: true, days: 2, postDeliveryAction: false))
    #expect(found(InventedClaim(service: birth), on: small) == [.claimScope])
    #expect(found(InventedClaim(), on: small).isEmpty)
    #expect(found(InventedClaim(isNetwork: true, isAgreed: false)) == [.claimScope])
  }

  @Test("More than forty lines of one performer on one day, not exactly forty")
  func crowd() {
    let many = (1...41).map { InventedClaim(number: $0, patient: $0) }
    #expect(hits(many).map(\.rule) == [.claimCrowd])
    #expect(hits(Array(many.dropLast())).isEmpty)
  }

  @Test("Three fifths of a month's lines on its last three days, of twenty at least")
  func monthEnd() throws {
    func lines(_ late: Int, _ early: Int) -> [InventedClaim] {
      (1...(late + early)).map { InventedClaim(number: $0, patient: $0, date: $0 <= late ? 28 : 10) }
    }
    let hit = try #require(hits(lines(12, 8)).first)
    #expect(hit.rule == .claimMonthEnd && hit.claims.count == 12 && hit.explanation.contains("12 dari 20"))
    #expect(hits(lines(11, 9)).isEmpty && hits(lines(19, 0)).isEmpty)
  }

  @Test("The order of the lines does not matter, and every subject is there once")
  func order() {
    let lines = (1...30).map {
      InventedClaim(number: $0, patient: $0 % 4, date: 1 + $0 % 3, visits: [], isLicensed: false)
    }
    let ordered = hits(lines)
    #expect(Set(hits(lines.shuffled())) == Set(ordered))
    #expect(Set(ordered.map { "\($0.rule) \($0.subject)" }).count == ordered.count)
  }
}

/// A claim line of nobody, ordinary unless told otherwise.
struct InventedClaim {
  var number = 1
  /// Nil for a club.
  var patient: Int? = 1
  var date = 10
  var service = ClaimService.tariff(.init(code: "KB-INJ"))
  var visits = [EncounterID(stored: "00000001-0000-7000-8000-000000000001")]
  var deceasedOn: CalendarDate?
  var showsService: Bool? = true
  var showsUltrasound = true
  var showsComplication = true
  var signer = Performer.doctor
  var isLicensed = true
  var isNetwork = false
  var isAgreed = true

  static let practitioner = PractitionerID(stored: "00000004-0000-7000-8000-000000000001")
  static let antenatal = ClaimService.Antenatal(lastPeriod: nil, number: 1, ultrasound: true)

  var day: CalendarDate { CalendarDate(year: 2026, month: 11, day: date) ?? CalendarDate(dayNumber: 0) }

  var claim: FraudClaim {
    let span = day.adding(days: -30)...day.adding(days: 30)
    let permit = ClaimedService.Permit(
      holder: "dr. Ratna Kusumah", licences: isLicensed ? [span] : [], isNetwork: isNetwork,
      agreements: isAgreed ? [span] : [])
    let subject: ClaimedService.Subject =
      if let patient {
        .person(id: "pasien-\(patient)", sex: .female, birthDate: CalendarDate(dayNumber: 7_305))
      } else {
        .club("Melati")
      }
    return FraudClaim(
      ClaimedService(
        id: "klaim-\(number)", subject: subject, day: day, performer: .doctor, service: service,
        permit: permit),
      number: "K-\(number)", nik: InventedVisit.nik, deceasedOn: deceasedOn,
      practitioner: isNetwork ? nil : Self.practitioner, visits: visits,
      record: visits.isEmpty
        ? nil
        : FraudClaim.Record(
          showsService: showsService, showsUltrasound: showsUltrasound, showsComplication: showsComplication,
          signer: signer, signerName: "Bd. Yuni"))
  }
}
