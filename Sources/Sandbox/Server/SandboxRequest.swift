public import Hummingbird

/// A request as a platform sees it: path below its prefix, decoded query, whole body.
public struct SandboxRequest: Sendable {
  public var method: HTTPRequest.Method
  /// Path components below the system's prefix, percent-decoded, empty ones left out.
  public var path: [String]
  /// Query items in order, percent-decoded (`+` is a space).
  public var query: [(name: String, value: String)]
  public var headers: HTTPFields
  public var body: [UInt8]
  /// Host and port under which the caller knows the sandbox.
  public var authority: String?

  public init(
    method: HTTPRequest.Method, path: [String], query: [(name: String, value: String)] = [],
    headers: HTTPFields = [:], body: [UInt8] = [], authority: String? = nil
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.headers = headers
    self.body = body
    self.authority = authority
  }

  /// The first value of a query item.
  public func query(_ name: String) -> String? {
    query.first { $0.name == name }?.value
  }
}

extension SandboxRequest {
  /// Takes a server request apart; `prefix` is the number of leading path components to drop.
  init(_ request: Request, dropping prefix: Int, limit: Int) async throws {
    let components = request.uri.path.split(separator: "/").dropFirst(prefix)
    let body = try await request.body.collect(upTo: limit)
    self.init(
      method: request.method,
      path: components.map { FormText.decode($0, plusIsSpace: false) },
      query: request.uri.query.map { FormText.items($0) } ?? [],
      headers: request.headers,
      body: Array(body.readableBytesView),
      authority: request.head.authority)
  }
}
