/// What one facility needs to speak with P-Care v4 (contract 1.1, 1.2, 11).
public struct PCareConfiguration: Sendable, Equatable {
  /// For example `https://apijkn.bpjs-kesehatan.go.id/pcare-rest`, with or without a trailing slash.
  public var baseURL: String
  public var consumer: ConsumerCredentials
  /// The facility's own log-in of the P-Care web application. Its password expires and is changed there.
  public var login: PCareLogin
  /// Where visits are written: live systems use `kunjungan/v1`, the catalogue prints `kunjungan` (D1).
  public var kunjunganPath: String
  /// Under which name bodies of JSON go out: the catalogue asks for `text/plain` (1.7, D19).
  public var contentType: String

  public init(
    baseURL: String, consumer: ConsumerCredentials, login: PCareLogin,
    kunjunganPath: String = "kunjungan/v1", contentType: String = "text/plain"
  ) {
    self.baseURL = baseURL
    self.consumer = consumer
    self.login = login
    self.kunjunganPath = kunjunganPath
    self.contentType = contentType
  }
}
