import JKN
import Testing
import Vocabulary

@Suite("The way of a claim and its clocks")
struct ClaimStageTests {
  private let terms: AgreementTerms
  private let working: WorkingDays

  init() throws {
    terms = try ShippedTerms.named("bontang-2024")
    working = WorkingDays(holidays: [])
  }

  @Test("The whole way, step by step, and no step out of its order")
  func way() {
    let steps: [ClaimStage.Event] = [
      .submit, .matchCount, .declareComplete, .beginVerification, .tellFeedback, .agree, .pay,
    ]
    var stage = ClaimStage.approved
    for event in steps {
      for other in ClaimStage.Event.allCases where !stage.possible.contains(other) {
        #expect(stage.after(other) == nil)
      }
      guard let next = stage.after(event) else {
        Issue.record("\(event) cannot follow \(stage)")
        return
      }
      stage = next
    }
    #expect(stage == .paid && stage.possible.isEmpty)
  }

  @Test("What comes back goes again; after the file is complete nothing comes back as a whole")
  func returned() {
    #expect(ClaimStage.submitted.after(.giveBack) == .returned)
    #expect(ClaimStage.countChecked.after(.giveBack) == .returned)
    #expect(ClaimStage.returned.after(.submit) == .submitted)
    #expect(ClaimStage.complete.after(.giveBack) == nil)
    #expect(ClaimStage.expired.possible.isEmpty)
  }

  @Test("Feedback of a Friday can be answered on Monday; on Tuesday it is deemed agreed")
  func feedback() {
    var dates = ClaimDates()
    dates.completeOn = day("2024-06-03")
    dates.feedbackOn = day("2024-06-07")
    func stage(_ today: String) -> ClaimStage {
      terms.stage(.feedback, dates, lastDay: day("2024-12-01"), on: day(today), working)
    }
    #expect(stage("2024-06-10") == .feedback)
    #expect(stage("2024-06-11") == .deemedAgreed)
    #expect(stage("2024-06-11").after(.pay) == .paid)
  }

  @Test("A file not complete on its last day has expired; a return does not stop the clock")
  func expiry() {
    var dates = ClaimDates()
    dates.returnedOn = day("2024-06-28")
    func stage(_ today: String) -> ClaimStage {
      terms.stage(.returned, dates, lastDay: day("2024-07-15"), on: day(today), working)
    }
    #expect(stage("2024-07-15") == .returned && stage("2024-07-16") == .expired)
    dates.completeOn = day("2024-07-10")
    #expect(
      terms.stage(.complete, dates, lastDay: day("2024-07-15"), on: day("2024-09-01"), working) == .complete)
  }

  @Test("Alarms ring at 60, 30, 14, 7 and 1 day, and say when it is over")
  func alarms() {
    let clock = ClaimClock(kind: .expiry, dueOn: day("2024-07-15"), source: "x")
    func alarm(_ left: Int) -> Int? { clock.alarm(on: day("2024-07-15").adding(days: -left)) }
    #expect(alarm(61) == nil && alarm(60) == 60 && alarm(31) == 60 && alarm(30) == 30 && alarm(14) == 14)
    #expect(alarm(7) == 7 && alarm(2) == 7 && alarm(1) == 1 && alarm(0) == 1 && alarm(-1) == 0)
  }

  @Test("A complete file waits for its payment of 15 working days, its feedback and its signature")
  func clocks() {
    var dates = ClaimDates()
    dates.completeOn = day("2024-06-03")
    dates.feedbackOn = day("2024-06-07")
    func clocks(_ stage: ClaimStage) -> [ClaimClock] {
      terms.claimClocks(stage, dates, lastDay: day("2024-12-01"), isClub: false, working)
    }
    #expect(clocks(.feedback).map(\.kind) == [.feedback, .payment])
    #expect(clocks(.feedback).map(\.dueOn) == [day("2024-06-10"), day("2024-06-24")])
    #expect(Set(clocks(.agreed).map(\.kind)) == [.payment, .signature])
    dates.signedOn = day("2024-06-20")
    #expect(clocks(.deemedAgreed).map(\.kind) == [.payment])
    #expect(clocks(.paid).isEmpty)
  }
}
