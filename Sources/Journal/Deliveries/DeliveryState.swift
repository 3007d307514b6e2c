public import Store

/// Where a delivery stands.
/// ```
/// waiting ─► sending ─► delivered
///    ▲          ├─────► retry ──► sending …
///    │          └─────► attention ──(a person mends, resends)──► waiting
///    └ until what it needs is delivered          superseded: a newer one says it all
/// ```
public enum DeliveryState: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
  case waiting, sending, delivered, retry, attention, superseded

  /// The word on the screen.
  public var word: String {
    switch self {
    case .waiting: "Menunggu"
    case .sending: "Sedang dikirim"
    case .delivered: "Terkirim"
    case .retry: "Dicoba lagi"
    case .attention: "Perlu tindakan"
    case .superseded: "Digantikan"
    }
  }
}
