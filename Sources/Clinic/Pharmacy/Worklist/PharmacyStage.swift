import Store

/// What a prescription waits for in the pharmacy, in the order of the work.
public enum PharmacyStage: String, Sendable, CaseIterable {
  case review = "telaah"
  case prepare = "siapkan"
  case check = "periksa"
  case handOver = "serahkan"
  case done = "selesai"
  /// Lies with the prescriber again.
  case returned = "dikembalikan"

  public init?(_ prescription: Prescription) {
    switch prescription.state {
    case .ordered: self = .review
    case .reviewed: self = .prepare
    case .prepared: self = prescription.checkedBy == nil ? .check : .handOver
    case .handedOver: self = .done
    case .draft:
      guard prescription.returnReason != nil else { return nil }
      self = .returned
    case .cancelled, .outside: return nil
    }
  }

  public var word: String {
    switch self {
    case .review: "Menunggu telaah"
    case .prepare: "Menunggu disiapkan"
    case .check: "Menunggu periksa ulang"
    case .handOver: "Siap diserahkan"
    case .done: "Diserahkan"
    case .returned: "Dikembalikan ke dokter"
    }
  }

  /// The condition on a `prescription p`; `day` limits what is finished.
  func condition(on day: SQL) -> SQL {
    switch self {
    case .review: "p.state = 'ordered'"
    case .prepare: "p.state = 'reviewed'"
    case .check: "p.state = 'prepared' AND p.checked_by IS NULL"
    case .handOver: "p.state = 'prepared' AND p.checked_by IS NOT NULL"
    case .done: "p.state = 'handed-over' AND p.day = \(sql: day)"
    case .returned: "p.state = 'draft' AND p.return_reason IS NOT NULL"
    }
  }
}
