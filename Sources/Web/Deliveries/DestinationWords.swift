import Journal

/// How the systems we send to are called on the screen.
enum DestinationWords {
  /// Those that have a figure of their own.
  static let known = ["satusehat", "pcare", "antrean"]

  static func name(_ destination: String) -> String {
    switch destination {
    case "satusehat": "SATUSEHAT"
    case "pcare": "P-Care"
    case "antrean": "Antrean Online"
    case "icare": "i-Care"
    case DatabaseWatch.destination: "Basis data"
    default: destination
    }
  }
}

extension StateMark {
  /// The mark of a delivery's state.
  init(_ state: DeliveryState) {
    switch state {
    case .delivered: self.init(State.delivered)
    case .attention: self.init(State.needsAttention)
    case .retry: self.init(State.retrying)
    case .waiting: self.init(State.waiting)
    case .sending, .superseded: self.init(state.word)
    }
  }
}
