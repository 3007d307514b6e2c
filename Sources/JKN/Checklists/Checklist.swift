public import Vocabulary

/// A list of what the agreements ask, item by item with its article, as dated data in `Terms/`.
///
/// Codes are never given to another item: assessments of earlier years are kept by them.
public struct Checklist: Sendable {
  public let kind: ChecklistKind
  public let from: CalendarDate
  public let title: String
  public let source: String
  /// Whose words these are, to be read above the list.
  public let note: String
  public let parts: [Part]

  public struct Part: Sendable {
    public let title: String
    public let items: [Item]
  }

  public struct Item: Sendable, Hashable, Identifiable {
    public let code: String
    /// What is met or not, in Indonesian.
    public let demand: String
    /// The article.
    public let source: String
    /// Where there may be none: no such room, not asked for yet.
    public let canBeAbsent: Bool

    public var id: String { code }
  }

  /// In the order of the list.
  public var items: [Item] { parts.flatMap(\.items) }

  /// The list that comes with the program, read once.
  public static func shipped(_ kind: ChecklistKind) throws(Problems) -> Checklist {
    switch kind {
    case .equipment: return try equipment.get()
    case .integration: return try integration.get()
    case .service: return try service.get()
    }
  }

  private static let equipment = Result { () throws(Problems) -> Checklist in try bundled(.equipment) }
  private static let integration = Result { () throws(Problems) -> Checklist in try bundled(.integration) }
  private static let service = Result { () throws(Problems) -> Checklist in try bundled(.service) }

  private static func bundled(_ kind: ChecklistKind) throws(Problems) -> Checklist {
    let file = try TermsFile.read("checklist-\(kind.rawValue)-2024")
    do throws(Problem) { return try Checklist(kind, file) } catch { throw Problems([error]) }
  }
}
