import JKN
import Journal
public import Store
public import Vocabulary

/// Makes a fraud case of an indication that came up at an audit (VER-05, FRD-05; PKS 004 Ps.9(6)); both name each other.
public struct RaiseFraudCase: Command {
  public static let action = Action.manageCases
  public let id: AuditCaseID

  public init(_ id: AuditCaseID) { self.id = id }

  /// The anti-fraud team was told, and there is no fraud case of it yet.
  public static func isPossible(_ found: AuditCase, _ links: CaseLinks) -> Bool {
    found.kind != .fraud && found.course.hasFraudIndication && !links.cases.contains { $0.origin == found.id }
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<AuditCase> {
    let found = try AuditCase.find(id, of: context.facility, in: tx)
    guard Self.isPossible(found, try CaseLinks(of: id, at: context.facility, in: tx)) else {
      throw Refusal.conflict("Kasus kecurangan dibuka sekali, sesudah perkaranya diserahkan ke Tim AK JKN.")
    }
    let raised = try OpenCase.open(
      .fraud, trigger: .verification, about: found.about, auditor: found.auditor, period: found.period,
      origin: id, in: tx, context)
    return Performed(raised, try raised.fact(FactKind.caseOpened, detail: found.number))
  }
}
