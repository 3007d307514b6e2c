import Foundation

/// User and password of the P-Care web application, and the application code (contract 1.2).
/// The password never appears in a description, a log line or an error.
public struct PCareLogin: Sendable, Equatable {
  public let user: String
  public let password: String
  /// `kdAplikasi`: 095 for bridging.
  public let appCode: String

  public init(user: String, password: String, appCode: String = "095") {
    self.user = user
    self.password = password
    self.appCode = appCode
  }

  /// The value of `X-authorization`.
  var header: String {
    "Basic " + Data("\(user):\(password):\(appCode)".utf8).base64EncodedString()
  }
}

extension PCareLogin: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "PCareLogin(user: \(user))" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["user": user]) }
}
