public import Store

/// The register of papers that left the house, the newest first, a page at a time.
public struct ReadIssuedDocuments: Query {
  public static let action = Action.readIssuedDocuments
  public static let pageSize = 50
  let kind: DocumentKind?
  let page: Int

  /// - page: from 1.
  public init(kind: DocumentKind? = nil, page: Int = 1) {
    self.kind = kind
    self.page = min(max(page, 1), 100_000)
  }

  public struct Answer: Sendable {
    public let documents: [IssuedDocument]
    /// On all pages.
    public let total: Int
    /// The kinds that were issued here at all, with how many.
    public let counts: [(kind: DocumentKind, count: Int)]
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let counts = try tx.all(
      "SELECT kind, COUNT(*) AS n FROM issued_document WHERE facility = \(context.facility) GROUP BY kind"
    ) { (kind: try $0["kind"] as DocumentKind, count: try $0["n"] as Int) }
    let ofKind: SQL = kind.map { "AND kind = \($0)" } ?? ""
    let documents = try tx.all(
      """
      SELECT * FROM issued_document WHERE facility = \(context.facility) \(sql: ofKind)
      ORDER BY issued_at DESC, id LIMIT \(Self.pageSize) OFFSET \((page - 1) * Self.pageSize)
      """, IssuedDocument.init)
    return Answer(
      documents: documents,
      total: counts.filter { kind == nil || $0.kind == kind }.reduce(0) { $0 + $1.count },
      counts: counts.sorted { $0.kind.word < $1.kind.word })
  }
}
