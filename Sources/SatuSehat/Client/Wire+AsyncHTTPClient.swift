public import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix

extension Wire {
  /// Answers larger than this are no answers of the platform.
  private static let maximumBody = 8 * 1024 * 1024

  /// Exchanges over `client`, giving up on an answer after `seconds` (contract §3.3: 30 s is customary).
  public static func http(_ client: HTTPClient, timeout seconds: Int64 = 30) -> Wire {
    Wire { request throws(Failure) in
      var outgoing = HTTPClientRequest(url: request.url)
      outgoing.method = HTTPMethod(rawValue: request.method)
      for (name, value) in request.headers { outgoing.headers.add(name: name, value: value) }
      if let body = request.body { outgoing.body = .bytes(ByteBuffer(bytes: body)) }
      do {
        let answer = try await client.execute(outgoing, timeout: .seconds(seconds))
        let body = try await answer.body.collect(upTo: maximumBody)
        var headers: [String: String] = [:]
        for (name, value) in answer.headers { headers[name.lowercased()] = value }
        return Response(status: Int(answer.status.code), headers: headers, body: Data(body.readableBytesView))
      } catch let error as HTTPClientError where beforeSending.contains(error) {
        throw .notSent("\(error)")
      } catch let error as NIOConnectionError {
        throw .notSent("\(type(of: error))")
      } catch {
        throw .lost("\(type(of: error))")
      }
    }
  }

  private static let beforeSending: [HTTPClientError] = [
    .connectTimeout, .getConnectionFromPoolTimeout, .tlsHandshakeTimeout, .invalidURL, .emptyHost,
    .emptyScheme, .alreadyShutdown,
  ]
}
