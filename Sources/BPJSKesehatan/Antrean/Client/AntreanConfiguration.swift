/// What one facility needs to speak with Antrean Online FKTP (contract 1.1, 1.2, D4).
public struct AntreanConfiguration: Sendable, Equatable {
  /// For example `https://apijkn.bpjs-kesehatan.go.id/antreanfktp`, with or without a trailing slash.
  public var baseURL: String
  /// With the gateway key of this service; BPJS may issue another one than for P-Care.
  public var consumer: ConsumerCredentials

  public init(baseURL: String, consumer: ConsumerCredentials) {
    self.baseURL = baseURL
    self.consumer = consumer
  }
}
