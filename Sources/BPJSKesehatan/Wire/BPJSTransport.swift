public import Foundation

/// How a signed request reaches a BPJS service and its answer comes back: the one seam between this module and
/// the network. Tests put the sandbox here, in the same process.
public struct BPJSTransport: Sendable {
  /// Sends once, never repeats, never follows a redirect. Throws `unreachable` or `noAnswer`.
  public var send: @Sendable (BPJSRequest) async throws(BPJSError) -> BPJSResponse

  public init(send: @escaping @Sendable (BPJSRequest) async throws(BPJSError) -> BPJSResponse) {
    self.send = send
  }
}

/// A request as it goes out. Header values are secrets; only method and path may be logged, and the path without
/// the numbers of people in it.
public struct BPJSRequest: Sendable, Equatable {
  public let method: String
  public let url: String
  public let headers: [(name: String, value: String)]
  public let body: Data?

  public static func == (a: BPJSRequest, b: BPJSRequest) -> Bool {
    a.method == b.method && a.url == b.url && a.body == b.body
      && a.headers.elementsEqual(b.headers, by: ==)
  }
}

/// An answer as it came in, whatever its shape.
public struct BPJSResponse: Sendable, Equatable {
  public let status: Int
  public let body: Data

  public init(status: Int, body: Data) {
    self.status = status
    self.body = body
  }
}
