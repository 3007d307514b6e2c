import JKN
import Store
import Vocabulary

extension AgreementCourse {
  /// Of a facility, by the endings that stand. What ended goes on with the first agreement that was chosen for the facility
  /// after the ending was entered and begins later; that terms hold for the whole Dinas begins none.
  static func of(_ facility: FacilityID, in tx: ReadTransaction) throws -> AgreementCourse {
    let terms = try OversightTerms.shipped()
    let grounds = try tx.all("SELECT * FROM termination WHERE facility = \(facility)") { row in
      let ground: TerminationGround = try row["ground"]
      return Ended(
        lastDay: try row["effective_on"], enteredAt: try row["recorded_at"], why: ground.word,
        source: terms.grounds[ground]?.source ?? terms.recooperation.source)
    }
    let notices = try tx.all(
      "SELECT * FROM exit_notice WHERE facility = \(facility) AND withdrawn_on IS NULL"
    ) { row in
      let party: ExitParty = try row["party"]
      return Ended(
        lastDay: try row["effective_on"], enteredAt: try row["recorded_at"],
        why: "Pemberitahuan \(party.word)", source: terms.exit.source)
    }
    guard !grounds.isEmpty || !notices.isEmpty else { return .unbroken }
    let choices = try tx.all(
      "SELECT since, chosen_at FROM agreement_choice WHERE facility = \(facility) ORDER BY since"
    ) { (since: try $0["since"] as CalendarDate, at: try $0["chosen_at"] as Instant) }
    return AgreementCourse(
      (grounds + notices).map { ended in
        let resumed = choices.first { $0.since > ended.lastDay && $0.at >= ended.enteredAt }
        return Gap(
          lastDay: ended.lastDay, resumedOn: resumed?.since, why: ended.why, source: ended.source)
      })
  }

  private struct Ended {
    let lastDay: CalendarDate
    let enteredAt: Instant
    let why: String
    let source: String
  }
}
