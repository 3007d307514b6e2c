import Testing
import Vocabulary

@testable import JKN

@Suite("What the fraud rules find")
struct FraudRulesTests {
  private let rules: FraudRules
  init() throws { rules = try FraudRules.shipped() }

  private func found(_ visits: [FraudVisit], _ ground: FraudGround = FraudGround()) -> [FraudRule.Code] {
    rules.hits(in: visits, on: ground).map(\.rule)
  }

  @Test("Every kind of hit has its rule with a title and an article")
  func complete() {
    #expect(Set(rules.all.map(\.code)) == Set(FraudRule.Code.allCases))
    #expect(rules.all.allSatisfy { !$0.title.isEmpty && $0.source.hasPrefix("PKS 004") })
  }

  @Test("An ordinary visit is nobody's business")
  func ordinary() { #expect(found([InventedVisit().visit]).isEmpty) }

  @Test("A diagnosis with nothing measured, given or done is a hit; with one measure it is not")
  func diagnosisOnly() {
    #expect(found([InventedVisit(measures: [], deeds: 0).visit]) == [.diagnosisOnly])
    #expect(found([InventedVisit(measures: [], deeds: 1).visit]).isEmpty)
  }

  @Test("The same patient twice in one room on one day is one hit with both visits")
  func sameDay() throws {
    let (first, second) = (InventedVisit(number: 1).visit, InventedVisit(number: 2, hour: 11).visit)
    let hits = rules.hits(in: [second, first], on: FraudGround())
    #expect(hits.map(\.rule) == [.sameDay])
    #expect(hits.first?.visits == [first.id, second.id].sorted())
    #expect(found([first, InventedVisit(number: 2, patient: 2).visit]).isEmpty)
  }

  @Test("The same NIK elsewhere at the same time is a hit; an hour later it is not")
  func twoPlaces() {
    let visit = InventedVisit().visit
    func elsewhere(_ minutes: Int64) -> FraudGround {
      let start = visit.finishedAt + .seconds(minutes * 60)
      return FraudGround(elsewhere: [
        .init(
          nik: InventedVisit.nik, facility: "Puskesmas Lain", day: visit.day, arrivedAt: start,
          finishedAt: start + .seconds(600))
      ])
    }
    #expect(found([visit], elsewhere(-10)) == [.twoPlaces])
    #expect(found([visit], elsewhere(14)) == [.twoPlaces])
    #expect(found([visit], elsewhere(60)).isEmpty)
  }

  @Test("A service after the day of death is a hit, on the day itself it is not")
  func afterDeath() {
    let day = InventedVisit().day
    #expect(found([InventedVisit(deceasedOn: day.adding(days: -1)).visit]) == [.afterDeath])
    #expect(found([InventedVisit(deceasedOn: day).visit]).isEmpty)
  }

  @Test(
    "A diagnosis that this sex or age cannot have",
    arguments: [
      (Sex.male, 1990, "O80.0", true), (.female, 1990, "O80.0", false), (.female, 2020, "O80.0", true),
      (.female, 1950, "O80.0", true), (.female, 1990, "N40", true), (.male, 1950, "N40", false),
      (.male, 1990, "N76.0", true), (.male, 1990, "J00", false),
    ])
  func wrongPerson(_ sex: Sex, _ year: Int, _ code: String, _ isWrong: Bool) {
    let visit = InventedVisit(sex: sex, birthYear: year, diagnoses: [code]).visit
    #expect(found([visit]) == (isWrong ? [.wrongPerson] : []))
  }

  @Test("Five patients with the very same values on one day are a hit, four are not")
  func cloned() {
    let same = (1...5).map { InventedVisit(number: $0, patient: $0, hour: 8 + $0).visit }
    #expect(found(same) == [.clonedFindings])
    #expect(found(Array(same.dropLast())).isEmpty)
  }

  @Test("More than eight visits of a patient in a month")
  func frequent() {
    let often = (1...9).map { InventedVisit(number: $0, date: $0, measures: ["suhu=36.\($0)"]).visit }
    #expect(found(often) == [.frequent])
    #expect(found(Array(often.dropLast())).isEmpty)
  }

  @Test("Who signs without a licence of that day is found, once a day; who needs none is not asked")
  func licence() {
    let (first, second) = (InventedVisit(number: 1).visit, InventedVisit(number: 2, patient: 2).visit)
    let valid = first.day.adding(days: -10)...first.day
    let old = first.day.adding(days: -10)...first.day.adding(days: -1)
    #expect(found([first, second], FraudGround(licences: [first.author: [old]])) == [.licence])
    #expect(found([first], FraudGround(licences: [first.author: [old, valid]])).isEmpty)
    #expect(found([first], FraudGround(licences: [first.author: []])) == [.licence])
    #expect(found([first]).isEmpty)
  }

  @Test("A signature on a day without practice is a hit, unless it was an emergency or a home visit")
  func offDuty() {
    let visit = InventedVisit().visit
    let free = FraudGround(weekdays: [visit.author: Set(1...7).subtracting([visit.day.weekday])])
    #expect(found([visit], free) == [.offDuty])
    #expect(found([InventedVisit(isServedAnytime: true).visit], free).isEmpty)
  }

  @Test("Nine of ten referrals to one place are a hit; a referral without a measure is one by itself")
  func referrals() {
    let referred = (1...10).map {
      InventedVisit(
        number: $0, patient: $0, date: $0, measures: ["suhu=36.\($0)"],
        referredTo: $0 < 10 ? "RS Sehat" : "RS Lain"
      ).visit
    }
    #expect(found(referred) == [.steeredReferral])
    #expect(found(Array(referred.dropFirst(2))).isEmpty)
    #expect(
      found([InventedVisit(measures: [], deeds: 1, referredTo: "RS Sehat").visit]) == [.unmeasuredReferral])
  }

  @Test("A tenth of the participants moving in one month is a hit, nine in a hundred are not")
  func moves() throws {
    let rule = try #require(rules[.massMove])
    let month = try #require(CalendarDate(iso: "2026-11-01"))
    #expect(rule.massMove(joined: 100, left: 0, before: 1000, month: month) != nil)
    #expect(rule.massMove(joined: 0, left: 100, before: 1000, month: month) != nil)
    #expect(rule.massMove(joined: 90, left: 90, before: 1000, month: month) == nil)
    #expect(rule.massMove(joined: 49, left: 0, before: 100, month: month) == nil)
  }

  @Test("The order of the visits does not matter, and a second look finds the same subjects")
  func order() {
    let visits = (1...30).map {
      InventedVisit(number: $0, patient: $0 % 4, hour: 8 + $0 % 3, measures: [], deeds: 0).visit
    }
    let hits = rules.hits(in: visits, on: FraudGround())
    #expect(Set(rules.hits(in: visits.shuffled(), on: FraudGround())) == Set(hits))
    #expect(Set(hits.map { "\($0.rule) \($0.subject)" }).count == hits.count)
  }
}

/// A visit of nobody, ordinary unless told otherwise.
struct InventedVisit {
  var number = 1
  var patient = 1
  var date = 10
  var hour = 9
  var sex = Sex.female
  var birthYear = 1990
  var deceasedOn: CalendarDate?
  var diagnoses = ["J00"]
  var measures = ["nadi=80", "napas=18", "sistolik=120", "suhu=36.6"]
  var deeds = 1
  var referredTo: String?
  var isServedAnytime = false

  static let nik = NIK(stored: "3204135203909001")

  var day: CalendarDate { CalendarDate(year: 2026, month: 11, day: date) ?? CalendarDate(dayNumber: 0) }

  var visit: FraudVisit {
    let arrived = FacilityZone.wib.instant(on: day, hour: hour)
    return FraudVisit(
      id: id("1", number), patient: id("2", patient), nik: Self.nik, sex: sex,
      birthDate: CalendarDate(year: birthYear, month: 3, day: 12) ?? day, deceasedOn: deceasedOn,
      room: id("3", 1),
      day: day, arrivedAt: arrived, finishedAt: arrived + .seconds(900), author: id("4", 1),
      authorName: "dr. Ratna Kusumah", isServedAnytime: isServedAnytime, diagnoses: diagnoses,
      measures: measures,
      deeds: deeds, referredTo: referredTo)
  }

  private func id<Of>(_ kind: String, _ number: Int) -> ID<Of> {
    ID(
      stored:
        "0000000\(kind)-0000-7000-8000-\(String(repeating: "0", count: 12 - String(number).count))\(number)")
  }
}
