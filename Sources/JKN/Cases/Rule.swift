import Vocabulary

/// The rules an auditor can ask for by name; each is one folder of this target.
public enum Rule: String, Sendable, CaseIterable {
  case capitation, kbk, silpa, penalty
  case claimExpiry = "claim-expiry"
  case club, inpatient, delivery, prosthesis, anc, pnc, tariff

  /// Reads a case and gives what it comes to.
  func answer(_ fields: JSONFields, _ bench: CaseBench) throws(Problem) -> any CaseAnswer {
    switch self {
    case .capitation: bench.terms.capitation(try CapitationCase(fields, bench.terms))
    case .kbk: bench.terms.kbk(try KBKRatios(fields))
    case .silpa: try SiLPACase(fields).answer(bench)
    case .penalty: try PenaltyCase(fields).answer(bench)
    case .claimExpiry: try ClaimExpiryCase(fields).answer(bench)
    case .club: bench.terms.clubPayment(try ClubActivity(fields))
    case .inpatient: try InpatientCase(fields).answer(bench)
    case .delivery: bench.terms.deliveryPayment(try Delivery(fields))
    case .prosthesis: try ProsthesisCase(fields).answer(bench)
    case .anc: try AntenatalCase(fields).answer(bench)
    case .pnc: try PostnatalCase(fields).answer(bench)
    case .tariff: try bench.terms.tariffPayment(try TariffCase(fields))
    }
  }
}

/// What a rule's result writes as its JSON members.
protocol CaseAnswer {
  var warnings: [String] { get }
  var explanation: [Step] { get }
  func write(to writer: inout JSONWriter)
}
