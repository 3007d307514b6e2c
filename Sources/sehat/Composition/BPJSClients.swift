import BPJSKesehatan
import Clinic
import Vocabulary

/// The clients of BPJS's services, made for each use with the facility's credentials of that moment: a changed password
/// holds from the next request on.
struct BPJSClients: Sendable {
  let settings: Settings
  let credentials: FacilityCredentials
  let transport: BPJSTransport
  let clock: WallClock

  /// - Throws: why the credentials may not be used now.
  func pcare(_ facility: FacilityID) async throws(CredentialRefusal) -> PCareClient {
    guard let pcare = settings.pcare else { throw .notSet(.pcare) }
    let consumer = try await credentials(.pcare, at: facility)
    let login = try await credentials(.pcareLogin, at: facility)
    return PCareClient(
      configuration: configuration(pcare, pcare.url, consumer, login, userKey: consumer[.userKey]),
      transport: transport.telling(credentials.shown([consumer, login], at: facility)), clock: clock)
  }

  func icare(_ facility: FacilityID) async throws(CredentialRefusal) -> ICareClient {
    guard let pcare = settings.pcare, let url = pcare.icareURL else { throw .notSet(.icare) }
    let consumer = try await credentials(.pcare, at: facility)
    let login = try await credentials(.pcareLogin, at: facility)
    let own = try await own(.icare, at: facility)
    return ICareClient(
      configuration: configuration(
        pcare, url, consumer, login, userKey: own[.userKey] ?? consumer[.userKey]),
      transport: transport.telling(credentials.shown([own, consumer, login], at: facility)), clock: clock)
  }

  func antrean(_ facility: FacilityID) async throws(CredentialRefusal) -> AntreanClient {
    guard let antrean = settings.antrean else { throw .notSet(.antrean) }
    let consumer = try await credentials(.pcare, at: facility)
    let own = try await own(.antrean, at: facility)
    return AntreanClient(
      configuration: AntreanConfiguration(
        baseURL: antrean.url, consumer: .init(consumer, userKey: own[.userKey] ?? consumer[.userKey])),
      transport: transport.telling(credentials.shown([own, consumer], at: facility)), clock: clock)
  }

  /// A service's own key; without one P-Care's is used, under this service's name in the security log (SEC-03).
  private func own(
    _ system: OutsideSystem, at facility: FacilityID
  ) async throws(CredentialRefusal) -> OpenCredentials {
    try await credentials.find(system, at: facility) ?? OpenCredentials(system, version: 0, [:])
  }

  private func configuration(
    _ pcare: Settings.PCare, _ url: String, _ consumer: OpenCredentials, _ login: OpenCredentials,
    userKey: String?
  ) -> PCareConfiguration {
    PCareConfiguration(
      baseURL: url, consumer: .init(consumer, userKey: userKey),
      login: PCareLogin(
        user: login[.user] ?? "", password: login[.password] ?? "", appCode: pcare.appCode),
      kunjunganPath: pcare.visitPath)
  }
}

extension ConsumerCredentials {
  fileprivate init(_ consumer: OpenCredentials, userKey: String?) {
    self.init(
      consId: consumer[.consID] ?? "", secret: consumer[.secretKey] ?? "", userKey: userKey ?? "")
  }
}
