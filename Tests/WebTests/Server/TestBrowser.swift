import HTTPTypes
import Hummingbird
import HummingbirdTesting

@testable import Web

/// Asks for pages and sends forms as a browser of the same site does.
struct TestBrowser: Sendable {
  let client: any TestClientProtocol
  let cookie: String?
  let token: FormToken?

  /// An answer with its text.
  struct Answer: Sendable {
    let status: HTTPResponse.Status
    let headers: HTTPFields
    let text: String
    var location: String? { headers[.location] }
  }

  func get(_ route: Route) async throws -> Answer { try await send(.get, route.url) }

  /// Sends a form with the session's token.
  func post(_ route: Route, _ fields: FormValues = [:]) async throws -> Answer {
    var fields = fields
    fields[FormToken.field] = token?.text ?? ""
    return try await send(.post, route.url, body: fields.urlEncoded)
  }

  /// Sends anything, without adding a token.
  func send(
    _ method: HTTPRequest.Method, _ url: String, body: String? = nil, headers: HTTPFields = [:]
  ) async throws -> Answer {
    var headers = headers
    headers[.cookie] = cookie
    if body != nil { headers[.contentType] = "application/x-www-form-urlencoded" }
    return try await client.execute(
      uri: url, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) }
    ) { response in
      Answer(status: response.status, headers: response.headers, text: String(buffer: response.body))
    }
  }

  static func encode(_ fields: KeyValuePairs<String, String>) -> String {
    fields.map { Address(query: [$0.key: $0.value]).url.dropFirst(2) }.joined(separator: "&")
  }
}
