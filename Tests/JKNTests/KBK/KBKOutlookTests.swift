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
    #expect(try refer(outlook.referralsLeft) == now[1])
    #expect(try refer(outlook.referralsLeft + 1) < now[1])
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
