import AsyncHTTPClient
import BPJSKesehatan
import Clinic
import Foundation
import Store
import Vocabulary

extension Connection {
  static func pcare(
    _ client: PCareClient, mapping: PCareMapping, pace: Settings.Pace, store: Store, clock: WallClock
  ) -> Connection {
    let mapper = PCareMapper(mapping)
    return Connection(
      feed: PCareFeed(mapper: mapper),
      destination: PCareDestination(client: { _ in client }, mapper: mapper, store: store),
      pace: pace, preflight: .pcare(mapper, store: store),
      reconciler: PCareReconciler(client: { _ in client }, mapper: mapper, store: store, clock: clock))
  }
}

extension PCareClient {
  init(_ settings: Settings.PCare, http: HTTPClient, clock: WallClock) {
    self.init(
      configuration: settings.configuration(settings.url, userKey: settings.userKey),
      transport: .live(http), clock: clock)
  }
}

extension ICareClient {
  /// Nil while the settings name no i-Care.
  init?(_ settings: Settings.PCare, http: HTTPClient, clock: WallClock) {
    guard let url = settings.icareURL else { return nil }
    self.init(
      configuration: settings.configuration(url, userKey: settings.icareUserKey ?? settings.userKey),
      transport: .live(http), clock: clock)
  }
}

extension Settings.PCare {
  fileprivate func configuration(_ url: String, userKey: String) -> PCareConfiguration {
    PCareConfiguration(
      baseURL: url, consumer: ConsumerCredentials(consId: consID, secret: secret, userKey: userKey),
      login: PCareLogin(user: user, password: password, appCode: appCode), kunjunganPath: visitPath)
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
