public import Foundation
public import Store
public import Vocabulary

/// An answer that could not be read, as it was kept for the desk.
public struct UnreadableAnswer: Sendable, Identifiable {
  public let id: AnswerID
  public let destination: String
  /// The delivery it answered; `nil` when it answered a question of a page.
  public let delivery: DeliveryID?
  public let at: Instant
  public let call: String
  /// HTTP status.
  public let status: Int
  /// Why it could not be read, for a person.
  public let reason: String
  /// Length of the whole answer; `body` may hold less.
  public let size: Int
  public let body: Data

  /// Reads the columns of `unreadable_answer`.
  public init(_ row: Row) throws {
    id = try row["id"]
    destination = try row["destination"]
    delivery = try row["delivery"]
    at = try row["at"]
    call = try row["call"]
    status = try row["status"]
    reason = try row["reason"]
    size = try row["size"]
    let text: String = try row["body"]
    body = Data(base64Encoded: text) ?? Data()
  }
}
