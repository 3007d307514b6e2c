public import Vocabulary

/// The insurer's own view of what was done for a participant elsewhere (i-Care JKN).
public struct CareHistory: Sendable {
  /// Asks for the view of one participant. The address is for this one opening: it is never kept and never logged.
  public var open: @Sendable (JKNNumber) async -> Answer

  public init(open: @escaping @Sendable (JKNNumber) async -> Answer) { self.open = open }

  public enum Answer: Sendable, Hashable {
    case address(String)
    /// Why it cannot be opened, in a sentence for the person.
    case unavailable(String)
  }

  /// Without a connector.
  public static let unavailable = CareHistory { _ in .unavailable("i-Care BPJS belum dihubungkan.") }
}
