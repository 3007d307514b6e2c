public import Foundation

/// One request as a platform received it, with both bodies: for the assertions of tests
/// (SATUSEHAT contract 14.13). Tokens and secrets are left out.
public struct LoggedRequest: Sendable, Hashable {
  /// Counts from 1; gaps do not occur.
  public var number: Int
  public var system: String
  public var receivedAt: Date
  public var method: String
  /// Below the system's prefix, without a slash in front.
  public var path: String
  public var query: String
  public var contentType: String?
  public var body: String
  /// The fault that struck it.
  public var fault: FaultKind?
  /// `nil` when the connection was closed without an answer.
  public var status: Int?
  public var answer: String
}

extension LoggedRequest {
  init(
    _ request: SandboxRequest, system: String, number: Int, receivedAt: Date, fault: Fault?,
    reply: SandboxReply?
  ) {
    let hidesBodies = request.path.last == "accesstoken"
    self.init(
      number: number, system: system, receivedAt: receivedAt, method: request.method.rawValue,
      path: request.path.joined(separator: "/"),
      query: request.query.map { "\($0.name)=\($0.value)" }.joined(separator: "&"),
      contentType: request.headers[.contentType],
      body: hidesBodies ? "" : String(decoding: request.body, as: UTF8.self),
      fault: fault?.kind, status: reply.map { Int($0.status.code) },
      answer: hidesBodies ? "" : String(decoding: reply?.body ?? [], as: UTF8.self))
  }

  /// The shape of `GET /_control/requests`.
  var json: JSON {
    [
      "number": .number(String(number)), "system": .string(system),
      "receivedAt": .string(receivedAt.formatted(LedgerEntry.instant)), "method": .string(method),
      "path": .string(path), "query": .string(query),
      "contentType": contentType.map { .string($0) } ?? .null, "body": .string(body),
      "fault": fault.map { .string($0.rawValue) } ?? .null,
      "status": status.map { .number(String($0)) } ?? .null, "answer": .string(answer),
    ]
  }
}
