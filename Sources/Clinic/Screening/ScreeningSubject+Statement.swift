import JKN
import Store
import Vocabulary

extension ScreeningSubject {
  /// What among these tests may not be done yet as a screening, because the participant has not signed the statement
  /// (SCR-04; agreement 004 L.I II.3.f). Which test screens for what is told by the signs of the claims.
  static func awaitingStatement(
    _ tests: Set<String>, at visit: Encounter, in tx: ReadTransaction
  ) throws -> [ScreeningSubject] {
    let papers = try ScreeningPaper.all(of: visit.id, at: visit.facility, in: tx)
    let signed = Set(papers.filter { $0.kind == .statement }.map(\.subject))
    let signs = try PaidSigns.of(visit.day, at: visit.facility, in: tx)
    return allCases.filter { subject in
      subject.needsStatement && !signed.contains(subject)
        && signs.contains { subject.tariffs.contains($0.code) && !tests.isDisjoint(with: $0.tests) }
    }
  }
}
