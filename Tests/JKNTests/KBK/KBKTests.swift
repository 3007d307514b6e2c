import JKN
import Testing
import Vocabulary

@Suite struct KBKTests {
  private func ratings(_ input: String) throws -> [Int64] {
    try (Bench().ask(.kbk, input).member("ratings")?.elements ?? []).compactMap(\.integer)
  }

  @Test("The worked example is paid in full")
  func workedExample() throws {
    let answer = try Bench().ask(
      .kbk, #"{"contactRate":150.0,"nonSpecialistReferralRatio":2.00,"prolanisControlledRatio":"5.00"}"#)
    #expect(answer.int("scoreTenths") == 40)
    #expect(answer.int("percent") == 100)
    #expect(answer.isExplained)
  }

  @Test("Seven of 120 referrals, four with TACC, are 2,5%")
  func tacc() throws {
    let answer = try Bench().ask(
      .kbk,
      #"{"contactRate":150,"referrals":120,"nonSpecialistReferrals":7,"taccReferrals":4,"prolanisControlledRatio":5}"#
    )
    #expect(answer.decimal("rrns") == "2.5")
    #expect(answer.member("ratings")?.elements.map(\.integer) == [4, 3, 4])
  }

  @Test(
    "Contact rate bands",
    arguments: [
      ("150", 4), ("149.999999999999999999", 3), ("145.000000000000000001", 3), ("145", 2),
      ("140.000000000000000001", 2), ("140", 1), ("0", 1), ("1000", 4),
    ])
  func contactBands(rate: String, rating: Int64) throws {
    #expect(
      try ratings(#"{"contactRate":\#(rate),"nonSpecialistReferralRatio":0,"prolanisControlledRatio":5}"#)
        == [rating, 4, 4])
  }

  @Test(
    "Referral ratio bands",
    arguments: [
      ("2", 4), ("2.0000000000000001", 3), ("2.5", 3), ("2.5000000000000001", 2), ("3", 2),
      ("3.0000000000000001", 1),
      ("100", 1),
    ])
  func referralBands(ratio: String, rating: Int64) throws {
    #expect(
      try ratings(#"{"contactRate":150,"nonSpecialistReferralRatio":\#(ratio),"prolanisControlledRatio":5}"#)
        == [4, rating, 4])
  }

  @Test(
    "Prolanis bands",
    arguments: [
      ("5", 4), ("4.9999999999", 3), ("4", 3), ("3.9999999999", 2), ("3", 2), ("2.9999999999", 1), ("0", 1),
    ])
  func prolanisBands(ratio: String, rating: Int64) throws {
    #expect(
      try ratings(#"{"contactRate":150,"nonSpecialistReferralRatio":0,"prolanisControlledRatio":\#(ratio)}"#)
        == [4, 4, rating])
  }

  @Test("Ratios from counts meet band edges exactly")
  func exactEdges() throws {
    let input = #"""
      {"registered":3000,"contacts":450,"referrals":40,"nonSpecialistReferrals":1,"taccReferrals":0,
       "dmDiagnosed":30,"dmControlled":1,"htDiagnosed":60,"htControlled":4}
      """#
    let answer = try Bench().ask(.kbk, input)
    #expect(answer.decimal("contactRate") == "150")
    #expect(answer.decimal("rrns") == "2.5")
    #expect(answer.decimal("rppt") == "5")
    #expect(answer.member("ratings")?.elements.map(\.integer) == [4, 3, 4])
    #expect(answer.int("scoreTenths") == 35)
    #expect(answer.int("percent") == 95)
  }

  @Test("The score's edges decide the percentage")
  func payment() throws {
    let terms = try Bench().terms.kbk
    #expect(
      [40, 39, 30, 29, 20, 19, 10].map { terms.percent(scoreTenths: $0) } == [100, 95, 95, 90, 90, 85, 85])
  }

  @Test("What has nothing to be a part of counts as nothing, with a warning")
  func zeroDenominators() throws {
    let answer = try Bench().ask(
      .kbk,
      #"""
      {"registered":0,"contacts":0,"referrals":0,"nonSpecialistReferrals":0,"taccReferrals":0,
       "dmDiagnosed":0,"dmControlled":0,"htDiagnosed":10,"htControlled":1}
      """#)
    #expect(answer.decimal("contactRate") == "0")
    #expect(answer.decimal("rrns") == "0")
    #expect(answer.decimal("rppt") == "5")
    #expect(answer.member("warnings")?.elements.count == 2)
  }

  @Test(
    "A part larger than its whole, and other wrong cases, are refused",
    arguments: [
      (
        #"{"registered":10,"contacts":11,"nonSpecialistReferralRatio":1,"prolanisControlledRatio":5}"#,
        "contacts"
      ),
      (
        #"{"contactRate":1,"referrals":1,"nonSpecialistReferrals":2,"taccReferrals":0,"prolanisControlledRatio":5}"#,
        "nonSpecialistReferrals"
      ),
      (
        #"{"contactRate":1,"referrals":3,"nonSpecialistReferrals":2,"taccReferrals":3,"prolanisControlledRatio":5}"#,
        "taccReferrals"
      ),
      (
        #"{"contactRate":1,"nonSpecialistReferralRatio":1,"dmDiagnosed":0,"dmControlled":1,"htDiagnosed":0,"htControlled":0}"#,
        "dmControlled"
      ),
      (
        #"{"contactRate":1,"nonSpecialistReferralRatio":1,"dmDiagnosed":1,"dmControlled":1,"htDiagnosed":0}"#,
        "htControlled"
      ),
      (
        #"{"contactRate":1,"contacts":1,"registered":1,"nonSpecialistReferralRatio":1,"prolanisControlledRatio":5}"#,
        "contactRate"
      ),
      (#"{"contactRate":-1,"nonSpecialistReferralRatio":1,"prolanisControlledRatio":5}"#, "contactRate"),
      (#"{"contactRate":1001,"nonSpecialistReferralRatio":1,"prolanisControlledRatio":5}"#, "contactRate"),
      (#"{"contactRate":"abc","nonSpecialistReferralRatio":1,"prolanisControlledRatio":5}"#, "contactRate"),
      (
        #"{"contactRate":1,"nonSpecialistReferralRatio":100.1,"prolanisControlledRatio":5}"#,
        "nonSpecialistReferralRatio"
      ),
      (#"{"contactRate":1,"nonSpecialistReferralRatio":1}"#, "prolanisControlledRatio"),
    ])
  func refused(input: String, field: String) throws {
    #expect(try Bench().refusedField(.kbk, input) == field)
  }

  @Test("Better figures never give a lower score, and the score lies between 1 and 4")
  func properties() throws {
    let terms = try Bench().terms
    var random = Seeded(7)
    func ratio(_ most: Int64) -> Fraction {
      Fraction(Int128(Int64.random(in: 0...most * 1000, using: &random)), over: 1000)
    }
    for _ in 0..<2000 {
      let (contact, referral, prolanis) = (ratio(200), ratio(5), ratio(8))
      let here = terms.kbk(KBKRatios(contactRate: contact, referralRatio: referral, prolanisRatio: prolanis))
      let better = terms.kbk(
        KBKRatios(
          contactRate: contact + ratio(10), referralRatio: min(referral, ratio(5)),
          prolanisRatio: prolanis + ratio(1)))
      #expect((10...40).contains(here.scoreTenths))
      #expect(here.scoreTenths <= better.scoreTenths)
      #expect(here.percent <= better.percent)
    }
  }
}
