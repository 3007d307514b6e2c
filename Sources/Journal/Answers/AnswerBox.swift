import Synchronization

/// Where a connector leaves the answers that it could not read, while something is asked or sent on behalf of somebody
/// who keeps them: a courier, or a page. Without a box nothing is kept.
///
/// The box travels with the task, so that no client and no message has to know who wants to see what came back.
public final class AnswerBox: Sendable {
  @TaskLocal public static var current: AnswerBox?

  /// An answer with the reason why it could not be read, in the words for a person.
  public struct Unreadable: Sendable, Hashable {
    public let answer: RawAnswer
    public let reason: String
  }

  private struct Content {
    var last: RawAnswer?
    var unreadable: [Unreadable] = []
  }

  private let content = Mutex(Content())

  public init() {}

  /// An answer has come; whether it can be read is not known yet.
  public func heard(_ answer: RawAnswer) { content.withLock { $0.last = answer } }

  /// The answer that came last cannot be read. Said twice of one answer, the first reason stands.
  public func keepLast(because reason: String) {
    content.withLock { content in
      guard let answer = content.last else { return }
      content.last = nil
      content.unreadable.append(Unreadable(answer: answer, reason: reason))
    }
  }

  /// Everything that could not be read, in the order in which it came.
  public var unreadable: [Unreadable] { content.withLock { $0.unreadable } }
}
