import AsyncHTTPClient
import BPJSKesehatan
import Clinic
import Store
import Vocabulary

extension Connection {
  /// Antrean Online, with P-Care's consumer id and secret.
  static func antrean(
    _ settings: Settings.Antrean, _ pcare: Settings.PCare, pace: Settings.Pace, store: Store,
    http: HTTPClient, clock: WallClock
  ) -> Connection {
    let client = AntreanClient(
      configuration: AntreanConfiguration(
        baseURL: settings.url,
        consumer: ConsumerCredentials(
          consId: pcare.consID, secret: pcare.secret, userKey: settings.userKey ?? pcare.userKey)),
      transport: .live(http), clock: clock)
    return Connection(
      feed: AntreanFeed(),
      destination: AntreanDestination(client: { _ in client }, store: store, clock: clock), pace: pace,
      preflight: .none)
  }
}
