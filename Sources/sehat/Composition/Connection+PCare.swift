import AsyncHTTPClient
import BPJSKesehatan
import Clinic
import Foundation
import Store
import Vocabulary

extension Connection {
  static func pcare(
    _ client: PCareClient, mapping: PCareMapping, pace: Settings.Pace, store: Store
  ) -> Connection {
    let mapper = PCareMapper(mapping)
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

extension Settings.PCare {
  /// The facility's own table of P-Care codes, from the file that the settings name.
  func readMapping() throws -> PCareMapping? {
    guard let mappingFile else { return nil }
    guard let bytes = FileManager.default.contents(atPath: mappingFile) else {
      throw Problems([Problem(field: "pcare.mapping", "Berkas \(mappingFile) tidak dapat dibaca.")])
    }
    do { return try JSONDecoder().decode(PCareMapping.self, from: bytes) } catch {
      throw Problems([
        Problem(field: "pcare.mapping", "Berkas \(mappingFile) bukan tabel kode P-Care yang benar.")
      ])
    }
  }
}
