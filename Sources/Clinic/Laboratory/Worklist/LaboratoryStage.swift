import Store

/// What an order waits for in the laboratory, in the order of the work.
public enum LaboratoryStage: String, Sendable, CaseIterable {
  case collect = "spesimen"
  case enter = "hasil"
  case release = "laporan"
  case done = "selesai"

  public init?(_ order: LaboratoryOrder) {
    switch order.state {
    case .ordered: self = .collect
    case .collected: self = .enter
    case .resulted: self = .release
    case .reported: self = .done
    case .cancelled: return nil
    }
  }

  public var word: String {
    switch self {
    case .collect: "Menunggu spesimen"
    case .enter: "Menunggu hasil"
    case .release: "Menunggu laporan"
    case .done: "Dilaporkan"
    }
  }

  /// The condition on a `laboratory_order o`; `day` limits what is finished.
  func condition(on day: SQL) -> SQL {
    switch self {
    case .collect: "o.state = 'ordered'"
    case .enter: "o.state = 'collected'"
    case .release: "o.state = 'resulted'"
    case .done: "o.state = 'reported' AND o.day = \(sql: day)"
    }
  }
}
