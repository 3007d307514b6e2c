import Journal
public import Store
import Vocabulary

/// Writes down that somebody looks at what the insurer's screening found, before it is asked for. The words that were
/// looked for are not kept: they may be a name.
public struct OpenScreening: Command {
  public static let action = Action.manageProlanis
  /// Fewer letters would list everybody.
  public static let shortestSearch = 3
  /// Whether people were looked for, not totals only.
  public let ofPeople: Bool

  public init(ofPeople: Bool) { self.ofPeople = ofPeople }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    Performed((), try Fact(FactKind.screeningOpened, payload: ["of": ofPeople ? "people" : "totals"]))
  }
}
