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
    guard let found = bundled[kind] else { return try read(kind) }
    return try found.get()
  }

  private static let bundled: [ChecklistKind: Result<Checklist, Problems>] = {
    var found: [ChecklistKind: Result<Checklist, Problems>] = [:]
    for kind in ChecklistKind.allCases {
      do throws(Problems) { found[kind] = .success(try read(kind)) } catch { found[kind] = .failure(error) }
    }
    return found
  }()

  private static func read(_ kind: ChecklistKind) throws(Problems) -> Checklist {
    let file = try TermsFile.read("checklist-\(kind.rawValue)-2024")
    do throws(Problem) { return try Checklist(kind, file) } catch { throw Problems([error]) }
  }
}
