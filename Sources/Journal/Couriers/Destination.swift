/// Another system, as the courier sees it. Implemented by each connector.
public protocol Destination: Sendable {
  /// `satusehat`, `pcare` …; the same word as in `PlannedDelivery.destination`.
  var name: String { get }
  /// Sends one thing. When `delivery.outcomeUnknown`, looks there first and adopts what it finds.
  /// Never throws: whatever happens is one of the outcomes.
  func send(_ delivery: Delivery) async -> DeliveryOutcome
}

/// What came of one attempt.
public enum DeliveryOutcome: Sendable, Equatable {
  /// It is there, under this name.
  case delivered(remoteID: String)
  /// It is surely not there; try again, not before `after` when the other system named a time.
  case retry(String, after: Duration? = nil)
  /// No answer, or one that says nothing: it may be there. Look before sending again.
  case unknown(String)
  /// Something it refers to is missing there: `keys` are sent again first.
  case missing(keys: [String], String)
  /// A person must mend something: the sentence that tells what, and the text of the `Remedy` where.
  case needsAttention(String, remedy: String?)
  /// It was not sent, because something of this facility is not in order: it waits, however long, and says nothing
  /// about the line. The sentence tells what, the text of the `Remedy` where to mend it.
  case held(String, remedy: String?)
  /// There is nothing to send any more.
  case superseded(String)

  /// Whether the other system itself answered; what the breaker counts. Nil when it was not asked.
  var reachedDestination: Bool? {
    switch self {
    case .retry, .unknown: false
    case .held: nil
    default: true
    }
  }

  var word: String {
    switch self {
    case .delivered: "delivered"
    case .retry: "retry"
    case .unknown: "unknown"
    case .missing: "missing"
    case .needsAttention: "attention"
    case .held: "held"
    case .superseded: "superseded"
    }
  }

  var detail: String? {
    switch self {
    case .delivered: nil
    case .retry(let sentence, _), .unknown(let sentence), .missing(_, let sentence),
      .needsAttention(let sentence, _), .held(let sentence, _), .superseded(let sentence):
      sentence
    }
  }
}
