public import Foundation

/// The one door to the network: one HTTP exchange. Tests put a script in its place.
public struct Wire: Sendable {
  public struct Request: Sendable {
    public var method: String
    public var url: String
    public var headers: [String: String]
    public var body: Data?

    public init(method: String, url: String, headers: [String: String] = [:], body: Data? = nil) {
      self.method = method
      self.url = url
      self.headers = headers
      self.body = body
    }
  }

  public struct Response: Sendable {
    public var status: Int
    /// Names in lower case.
    public var headers: [String: String]
    public var body: Data

    public init(status: Int, headers: [String: String] = [:], body: Data = Data()) {
      self.status = status
      self.headers = headers
      self.body = body
    }
  }

  /// Why there is no answer. What matters is whether the request may have arrived.
  public enum Failure: Error, Sendable, Equatable {
    /// No connection was made: nothing was sent.
    case notSent(String)
    /// The connection was lost, or no answer came in time: it may have arrived.
    case lost(String)
  }

  public var exchange: @Sendable (Request) async throws(Failure) -> Response

  public init(exchange: @escaping @Sendable (Request) async throws(Failure) -> Response) {
    self.exchange = exchange
  }
}
