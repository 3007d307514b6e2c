import JKN
import Store
import Vocabulary

extension LedgerGround {
  /// What a month makes up for of the month before, by itself: a doctor who renewed the licence without a gap and was entered in
  /// HFIS in time, but after the first of that month, counts in next month's correction (CAP-10; Lampiran II I.A.1.e).
  ///
  /// Nil when there is nobody, when it changes no tariff, and when somebody wrote the correction down already.
  func renewal(into month: ParticipantMonth, in tx: ReadTransaction) throws -> CapitationCorrection? {
    let before = month.adding(months: -1)
    let isWritten = corrections.contains {
      $0.cause == .renewal && $0.firstMonth <= before && before <= $0.lastMonth
    }
    guard !isWritten else { return nil }
    let terms = try KnownTerms.named(
      AgreementChoice.inForce(on: before.firstDay, at: facility, in: tx).terms, in: tx)
    let late = try CapitationDoctor.all(of: facility, on: before.firstDay, under: terms, asOf: today, in: tx)
      .filter { $0.standing == .correctedNextMonth }
    // The rest of the month is only counted when there is somebody to make up for.
    guard !late.isEmpty else { return nil }
    let figures = try figures(of: before, in: tx)
    guard figures.ended?.isOver != true else { return nil }
    func number(_ profession: Practitioner.Profession) -> Int64 {
      Int64(late.count { $0.practitioner.profession == profession })
    }
    let difference: StaffDifference
    do throws(Problem) {
      difference = try terms.staffDifference(
        figures.input, doctors: figures.input.doctors + number(.doctor),
        dentists: figures.input.dentists + number(.dentist))
    } catch {
      throw Problems([error])
    }
    let (counted, renewed) = (figures.due(of: difference.counted), figures.due(of: difference.otherwise))
    guard renewed > counted else { return nil }
    return CapitationCorrection(
      .renewal, of: before, through: before, settledIn: month, amount: renewed - counted, letter: "",
      note: Self.note(late, before, counted, renewed), by: "SEHAT", isDerived: true,
      madeUpFor: late.map(\.practitioner.id), at: now)
  }

  private static func note(
    _ late: [CapitationDoctor], _ month: ParticipantMonth, _ counted: Rupiah, _ renewed: Rupiah
  ) -> String {
    let people = late.map { doctor in
      let entered = doctor.licences.compactMap(\.enteredOn).max()?.iso ?? "–"
      return "\(doctor.practitioner.name) (tercatat di HFIS \(entered))"
    }
    let text =
      "Dihitung sendiri: SIP diperpanjang tanpa jeda, \(people.joined(separator: ", ")). Kapitasi \(month.text) dengan yang terhitung "
      + "\(counted.text), dengan yang diperpanjang \(renewed.text)."
    return String(text.prefix(500))
  }
}
