/// Word that something was committed: a topic to listen for and a short message. Carries no personal data.
public struct Announcement: Hashable, Sendable {
  public let topic: String
  public let message: String

  public init(topic: String, message: String) {
    self.topic = topic
    self.message = message
  }
}
