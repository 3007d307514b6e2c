import Store
import Vocabulary

extension ScreeningPaper {
  /// The number that a printed paper bears: the visit's and which screening it is, without its name, because
  /// whoever checks the paper reads it. One written down again has a number of its own: what was taken back stays
  /// taken back.
  ///
  /// - again: how many like it were taken back at the same visit.
  static func number(of subject: ScreeningSubject, at visit: String, again: Int) -> String {
    let place = (ScreeningSubject.allCases.firstIndex(of: subject) ?? 0) + 1
    return "\(visit)-S\(place)" + (again == 0 ? "" : "-\(again + 1)")
  }

  /// Takes back what was printed of it, every version, whoever holds one. Before the paper itself is taken back, which
  /// changes the number that the next one bears.
  ///
  /// - Returns: the codes of those that held or had been replaced until now.
  @discardableResult
  func withdrawDocuments(
    at visit: Encounter, because reason: String, in tx: WriteTransaction, _ context: Context
  ) throws -> [DocumentCode] {
    guard let document = kind.document else { return [] }
    let again = try WithdrawnScreeningPaper.all(of: visit.id, at: context.facility, in: tx)
      .count { $0.paper.kind == kind && $0.paper.subject == subject }
    let number = Self.number(of: subject, at: visit.number, again: again)
    let issued = try IssuedDocument.all(document, number: number, of: context.facility, in: tx)
      .filter { $0.withdrawal == nil }
    for paper in issued { try paper.withdraw(because: reason, in: tx, context) }
    return issued.map(\.code)
  }
}

extension ScreeningPaper.Kind {
  /// As what it leaves the house; what was brought along is not ours.
  fileprivate var document: DocumentKind? {
    switch self {
    case .statement: .screeningStatement
    case .introduction: .screeningLetter
    case .received: nil
    }
  }
}
