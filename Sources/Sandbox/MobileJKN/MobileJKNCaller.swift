import Foundation

/// How the played Mobile JKN reaches a facility's service: the one seam to the network.
public struct MobileJKNTransport: Sendable {
  public var send: @Sendable (MobileJKNRequest) async throws -> (status: Int, body: [UInt8])

  public init(send: @escaping @Sendable (MobileJKNRequest) async throws -> (status: Int, body: [UInt8])) {
    self.send = send
  }
}

/// A request as Mobile JKN sends it.
public struct MobileJKNRequest: Sendable {
  public let method: String
  /// Below the facility's base address, without a leading slash.
  public let path: String
  public let headers: [(name: String, value: String)]
  public let body: [UInt8]?
}

/// Asks a facility's service, and keeps the token.
struct MobileJKNCaller: Sendable {
  let transport: MobileJKNTransport
  let username: String
  let password: String
  var token: String?

  /// An answer, read as far as it can be.
  struct Answer: Sendable {
    let status: Int
    /// `.null` when the body is no JSON.
    let json: JSON
    let milliseconds: Double

    var code: Int? { json["metadata"]?["code"]?.int }
    var message: String { json["metadata"]?["message"]?.string ?? "" }
    var response: JSON? { json["response"] }
    /// Whether it is the contract's envelope at all (6.2).
    var isEnvelope: Bool { code != nil && json["metadata"]?["message"]?.string != nil }
  }

  func signIn(password: String? = nil) async throws -> Answer {
    try await send("GET", "auth", [("x-username", username), ("x-password", password ?? self.password)], nil)
  }

  /// - Parameter token: instead of the one at hand.
  func get(_ path: String, token: String? = nil) async throws -> Answer {
    try await send("GET", path, headers(token), nil)
  }

  func post(_ path: String, _ body: JSON, plain: Bool = false) async throws -> Answer {
    let type = plain ? "text/plain" : "application/json"
    let headers = plain ? [("X-Token", token ?? ""), ("X-Username", username)] : headers(nil)
    return try await send("POST", path, headers + [("Content-Type", type)], body)
  }

  func put(_ path: String, _ body: JSON) async throws -> Answer {
    try await send("PUT", path, headers(nil) + [("Content-Type", "application/json")], body)
  }

  private func headers(_ token: String?) -> [(name: String, value: String)] {
    [("x-token", token ?? self.token ?? ""), ("x-username", username)]
  }

  private func send(
    _ method: String, _ path: String, _ headers: [(name: String, value: String)], _ body: JSON?
  ) async throws -> Answer {
    let start = ContinuousClock.now
    let (status, bytes) = try await transport.send(
      MobileJKNRequest(method: method, path: path, headers: headers, body: body?.bytes))
    let spent = start.duration(to: .now) / .milliseconds(1)
    return Answer(status: status, json: (try? JSON(parsing: bytes)) ?? .null, milliseconds: spent)
  }
}
