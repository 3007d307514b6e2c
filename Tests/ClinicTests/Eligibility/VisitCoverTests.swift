import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Whether JKN may pay for a visit that is about to begin")
struct VisitCoverTests {
  private static func check(
    _ standing: EligibilityCheck.Standing, _ source: EligibilityCheck.Source = .bpjs, nikKnown: Bool = true
  ) -> EligibilityCheck {
    let now = Instant(milliseconds: 1_795_136_400_000)
    return EligibilityCheck(
      id: ID(at: now), facility: ID(at: now), patient: ID(at: now), at: now, officer: "Yuni",
      standing: standing,
      source: source, asOf: nil, provider: nil, nikKnown: nikKnown, sentence: "Alasan.")
  }

  private static func cover(
    _ check: EligibilityCheck?, payer: Payer = .jknHere, emergency: Bool = false,
    served: Int? = nil, shown: ShownDocuments.Ticks = .none
  ) throws -> VisitCover {
    let today = CalendarDate(dayNumber: 20_777)
    let terms = try ShippedTerms.named(ShippedTerms.usual)
    return VisitCover(
      payer: payer, isEmergency: emergency, check: check,
      outOfArea: served.flatMap {
        terms.outOfAreaVisits(served: Array(repeating: today, count: $0), today: today)
      },
      shown: shown, identity: .ktpEl)
  }

  @Test("Without an answer on record JKN pays nothing; with one of today it does")
  func answer() throws {
    #expect(try Self.cover(nil).objection?.field == VisitField.payer)
    #expect(try Self.cover(Self.check(.here)).objection == nil)
    #expect(try Self.cover(Self.check(.elsewhere), payer: .jknElsewhere).objection == nil)
  }

  @Test("Not active, or registered where the payer does not say, is told beside the payer")
  func standing() throws {
    #expect(try Self.cover(Self.check(.inactive)).objection?.sentence.contains("Alasan. Pilih Umum") == true)
    #expect(
      try Self.cover(Self.check(.elsewhere)).objection?.sentence == "Alasan. Pilih JKN faskes lain.")
    #expect(
      try Self.cover(Self.check(.here), payer: .jknElsewhere).objection?.sentence == "Alasan. Pilih JKN.")
  }

  @Test("Where the NIK is unknown both documents must be shown", arguments: [true, false])
  func documents(card: Bool) throws {
    for check in [Self.check(.unknown, nikKnown: false), Self.check(.here, nikKnown: false)] {
      let half = try Self.cover(check, shown: .init(card: card, identity: !card)).objection
      #expect(half?.field == (card ? VisitField.identityShown : VisitField.cardShown))
      #expect(try Self.cover(check, shown: .init(card: true, identity: true)).objection == nil)
    }
  }

  @Test(
    "The fourth visit from another kabupaten in a month is refused",
    arguments: [(2, true), (3, false), (4, false)])
  func outOfArea(served: Int, passes: Bool) throws {
    let objection = try Self.cover(Self.check(.elsewhere), payer: .jknElsewhere, served: served).objection
    #expect((objection == nil) == passes)
    if let objection { #expect(objection.sentence.contains("Ps.4(4)f")) }
  }

  @Test("An emergency, a patient who pays, and anybody while BPJS is away are never held up")
  func never() throws {
    let worst = Self.check(.inactive, nikKnown: false)
    #expect(try Self.cover(nil, emergency: true).objection == nil)
    #expect(try Self.cover(worst, payer: .jknElsewhere, emergency: true, served: 9).objection == nil)
    #expect(try Self.cover(worst, payer: .general).objection == nil)
    for source in [EligibilityCheck.Source.file, .earlier, .none] {
      for standing in EligibilityCheck.Standing.allCases {
        #expect(try Self.cover(Self.check(standing, source), served: 3).objection == nil)
      }
    }
  }
}
