public import Foundation

/// An answer of another system as it came, before anybody understood it.
public struct RawAnswer: Sendable, Hashable {
  /// How much of a body is kept.
  public static let mostBytes = 16 << 10

  /// Method and kind of thing, never the address: that may hold the number of a person.
  public let call: String
  /// HTTP status.
  public let status: Int
  /// At most ``mostBytes`` of it.
  public let body: Data
  /// Length of the whole body.
  public let size: Int

  public init(call: String, status: Int, body: Data) {
    self.call = call
    self.status = status
    self.body = Data(body.prefix(Self.mostBytes))
    size = body.count
  }
}
