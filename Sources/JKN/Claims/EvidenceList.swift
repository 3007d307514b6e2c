public import Vocabulary

/// Which documents a claim's file has to hold, by tariff, as dated data with the article of each (CLM-03).
public struct EvidenceList: Sendable {
  public let from: CalendarDate
  public let items: [Item]
  /// Papers that go with every batch.
  public let papers: [Paper]
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

  /// A paper of the whole batch.
  public struct Paper: Sendable, Hashable {
    public let code: String
    public let title: String
    public let source: String
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
    papers = try fields["papers"].objects(Paper.init)
    var byCode: [String: [Item]] = [:]
    for item in items {
      for tariff in item.tariffs { byCode[tariff, default: []].append(item) }
    }
    self.byCode = byCode
  }

  /// What the lines of one service need, each document once: as its tariff says itself, or as this list does.
  public func items(for tariffs: [String], under terms: AgreementTerms) -> [Item] {
    var seen: Set<String> = []
    return tariffs.flatMap { items(of: $0, terms.tariffs[$0]?.evidence) }
      .filter { seen.insert($0.code).inserted }
  }

  private func items(of tariff: String, _ named: [String]?) -> [Item] {
    guard let named else { return byCode[tariff] ?? [] }
    return items.filter { named.contains($0.code) }
  }

  /// What an administrator has to mend in a file before its tariffs can be claimed: each needs its documents.
  public func check(_ terms: AgreementTerms) throws(Problem) {
    let known = Set(items.map(\.code))
    for line in terms.tariffs.values.sorted(by: { $0.code < $1.code }) {
      if let unknown = line.evidence?.first(where: { !known.contains($0) }) {
        throw Problem(
          field: "tariffs.\(line.code).evidence",
          "Bukti “\(unknown)” tidak dikenal. Yang ada: \(items.map(\.code).joined(separator: ", ")).")
      }
      if items(for: [line.code], under: terms).isEmpty {
        throw Problem(
          field: "tariffs.\(line.code).evidence",
          "Sebut bukti yang harus ada di berkas klaim \(line.code), misalnya pernyataan-pelayanan.")
      }
    }
  }
}

extension EvidenceList.Paper {
  fileprivate init(_ paper: JSONFields) throws(Problem) {
    code = try paper["code"].text()
    title = try paper["title"].text()
    source = try paper["source"].text()
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
