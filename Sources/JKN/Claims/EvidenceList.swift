public import Vocabulary

/// Which documents a claim's file has to hold, by tariff, as dated data with the article of each (CLM-03).
public struct EvidenceList: Sendable {
  public let from: CalendarDate
  public let items: [Item]
  private let byCode: [String: [Item]]

  public struct Item: Sendable, Hashable, Identifiable {
    public let code: String
    /// In Indonesian, as it stands on the checklist.
    public let title: String
    /// Needed only in the case its title tells; a missing one does not hold the claim back.
    public let isConditional: Bool
    public let source: String
    /// Tariff codes.
    let tariffs: [String]

    public var id: String { code }
  }

  /// The list that comes with the program, read once.
  public static func shipped() throws(Problems) -> EvidenceList { try bundled.get() }

  private static let bundled = Result { () throws(Problems) -> EvidenceList in
    let file = try TermsFile.read("evidence-2024")
    do throws(Problem) { return try EvidenceList(file) } catch { throw Problems([error]) }
  }

  init(_ file: JSONText) throws(Problem) {
    let fields = try JSONFields(file.root)
    from = try fields["from"].date()
    let items = try fields["items"].objects(Item.init)
    guard Set(items.map(\.code)).count == items.count else {
      throw fields["items"].problem("Dua bukti memakai kode yang sama.")
    }
    self.items = items
    var byCode: [String: [Item]] = [:]
    for item in items {
      for tariff in item.tariffs { byCode[tariff, default: []].append(item) }
    }
    self.byCode = byCode
  }

  /// What the lines of one service need, each document once.
  public func items(for tariffs: [String]) -> [Item] {
    var seen: Set<String> = []
    return tariffs.flatMap { byCode[$0] ?? [] }.filter { seen.insert($0.code).inserted }
  }
}

extension EvidenceList.Item {
  fileprivate init(_ item: JSONFields) throws(Problem) {
    code = try item["code"].text()
    title = try item["title"].text()
    isConditional = try item["conditional"].present?.flag() ?? false
    source = try item["source"].text()
    tariffs = try item["tariffs"].elements { value throws(Problem) in try value.field.text() }
  }
}
