import JKN
import Testing
import Vocabulary

@Suite struct KBKOutlookTests {
  @Test("So many contacts, controlled patients and referrals move a rating, and one fewer does not")
  func edges() throws {
    let terms = try Bench().terms
    let counts = KBKCounts(
      registered: 12_345, contacts: 1700, referrals: 200, nonSpecialistReferrals: 4, taccReferrals: 1,
      dmDiagnosed: 300,
      dmControlled: 9, htDiagnosed: 900, htControlled: 40)
    let outlook = try terms.outlook(counts)
    let now = terms.kbk(try KBKRatios(counts)).ratings
    func ratings(_ change: (inout KBKCounts) -> Void) throws -> [Int] {
      var changed = counts
      change(&changed)
      return terms.kbk(try KBKRatios(changed)).ratings
    }
    let contacts = try #require(outlook.contactsToNext)
    #expect(try ratings { $0.contacts += contacts }[0] > now[0])
    #expect(try ratings { $0.contacts += contacts - 1 }[0] == now[0])
    let dm = try #require(outlook.dmControlledToNext)
    #expect(try ratings { $0.dmControlled += dm }[2] > now[2])
    #expect(try ratings { $0.dmControlled += dm - 1 }[2] == now[2])
    func refer(_ more: Int64) throws -> Int {
      try ratings {
        $0.referrals += more
        $0.nonSpecialistReferrals += more
      }[1]
    }
    let left = try #require(outlook.referralsLeft)
    #expect(try refer(left) == now[1])
    #expect(try refer(left + 1) < now[1])
  }

  @Test("At the worst rating no referral can lower it; told is how many are too many for the next better one")
  func worst() throws {
    let terms = try Bench().terms
    func outlook(_ referrals: Int64, _ own: Int64, tacc: Int64 = 0) throws -> KBKOutlook {
      var counts = KBKCounts.none
      counts.referrals = referrals
      counts.nonSpecialistReferrals = own
      counts.taccReferrals = tacc
      return try terms.outlook(counts)
    }
    // 10 of 100: the next rating bears 3.
    let worst = try outlook(100, 12, tacc: 2)
    #expect(worst.referralsLeft == nil && worst.referralsOver == 7)
    // 3 of 100 is rated 2; the next one bears 2.
    let edge = try outlook(100, 3)
    #expect(edge.referralsLeft == 0 && edge.referralsOver == 1)
    let best = try outlook(100, 2)
    #expect(best.referralsLeft == 0 && best.referralsOver == nil)
  }

  @Test("One better rating is told with what it pays, also when it changes nothing by itself")
  func worth() throws {
    let terms = try Bench().terms
    func kbk(_ contact: Int, _ referral: Int, _ prolanis: Int) -> KBK {
      terms.kbk(
        KBKRatios(
          contactRate: Fraction(contact), referralRatio: Fraction(referral),
          prolanisRatio: Fraction(prolanis)))
    }
    // 4 + 20 + 1 tenths; a better contact rate makes 29, which is still 90%.
    #expect(kbk(100, 1, 0).percent == 90)
    #expect(terms.percentAtNextRating(of: .contactRate, from: kbk(100, 1, 0)) == 90)
    #expect(terms.percentAtNextRating(of: .prolanisRatio, from: kbk(149, 3, 4)) == 90)
    #expect(terms.percentAtNextRating(of: .contactRate, from: kbk(149, 2, 4)) == 95)
    #expect(terms.percentAtNextRating(of: .prolanisRatio, from: kbk(150, 2, 4)) == 100)
    #expect(terms.percentAtNextRating(of: .referralRatio, from: kbk(150, 2, 5)) == nil)
  }

  @Test("The best ratings have no next one")
  func best() throws {
    let counts = KBKCounts(
      registered: 1000, contacts: 1000, referrals: 0, nonSpecialistReferrals: 0, taccReferrals: 0,
      dmDiagnosed: 10,
      dmControlled: 10, htDiagnosed: 10, htControlled: 10)
    let outlook = try Bench().terms.outlook(counts)
    #expect(outlook.contactsToNext == nil)
    #expect(outlook.dmControlledToNext == nil)
    #expect(outlook.referralsLeft == 0)
  }
}
