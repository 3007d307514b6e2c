public import AsyncHTTPClient
import Foundation
import NIOCore
import NIOPosix

extension BPJSTransport {
  /// What a client for these services must be like: no redirects (contract 1.9), and a connection that fails is
  /// told at once, because that alone proves that nothing was sent.
  public static var clientConfiguration: HTTPClient.Configuration {
    var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
    configuration.timeout.connect = .seconds(10)
    configuration.connectionPool.retryConnectionEstablishment = false
    return configuration
  }

  /// Over the network, through a client made with ``clientConfiguration``.
  /// P-Care is slow at peak hours, so the deadline is generous (contract 1.9).
  public static func live(_ client: HTTPClient, timeout: Duration = .seconds(30)) -> BPJSTransport {
    BPJSTransport { request throws(BPJSError) in
      do {
        let answer = try await client.execute(wire(request), timeout: TimeAmount(timeout))
        let body = try await answer.body.collect(upTo: largestAnswer)
        return BPJSResponse(status: Int(answer.status.code), body: Data(body.readableBytesView))
      } catch {
        throw failure(error)
      }
    }
  }

  private static let largestAnswer = 16 << 20

  private static func wire(_ request: BPJSRequest) -> HTTPClientRequest {
    var wire = HTTPClientRequest(url: request.url)
    wire.method = .RAW(value: request.method)
    for (name, value) in request.headers { wire.headers.add(name: name, value: value) }
    if let body = request.body { wire.body = .bytes(ByteBuffer(bytes: body)) }
    return wire
  }

  /// Only a failed connection proves that nothing was sent; a missing white-list entry shows as one (contract 1.1).
  private static func failure(_ error: any Error) -> BPJSError {
    let neverSent: [HTTPClientError] = [
      .connectTimeout, .getConnectionFromPoolTimeout, .tlsHandshakeTimeout, .invalidURL,
    ]
    switch error {
    case let error as HTTPClientError where neverSent.contains(error): return .unreachable
    case let error as IOError where [ECONNREFUSED, EHOSTUNREACH, ENETUNREACH].contains(error.errnoCode):
      return .unreachable
    case is NIOConnectionError: return .unreachable
    default: return .noAnswer
    }
  }
}
