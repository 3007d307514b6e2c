import AsyncHTTPClient
import BPJSKesehatan
import Clinic
import Store
import Vocabulary

extension Connection {
  static func pcare(_ client: PCareClient, pace: Settings.Pace, store: Store) -> Connection {
    let mapper = PCareMapper()
    return Connection(
      feed: PCareFeed(mapper: mapper),
      destination: PCareDestination(client: { _ in client }, mapper: mapper, store: store),
      pace: pace, preflight: .pcare(mapper, store: store))
  }
}

extension PCareClient {
  init(_ settings: Settings.PCare, http: HTTPClient, clock: WallClock) {
    self.init(
      configuration: PCareConfiguration(
        baseURL: settings.url,
        consumer: ConsumerCredentials(
          consId: settings.consID, secret: settings.secret, userKey: settings.userKey),
        login: PCareLogin(user: settings.user, password: settings.password, appCode: settings.appCode)),
      transport: .live(http), clock: clock)
  }
}
