public import Vocabulary

/// The rules that come with the program, by code.
public struct FraudRules: Sendable {
  public let from: CalendarDate
  public let all: [FraudRule]
  private let byCode: [FraudRule.Code: FraudRule]

  public static func shipped() throws(Problems) -> FraudRules {
    let file = try TermsFile.read("fraud-2024")
    do throws(Problem) { return try FraudRules(file) } catch { throw Problems([error]) }
  }

  /// - Throws: the first wrong field with a sentence.
  init(_ file: JSONText) throws(Problem) {
    let fields = try JSONFields(file.root)
    from = try fields["from"].date()
    all = try fields["rules"].objects(FraudRule.init)
    byCode = Dictionary(all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    guard byCode.count == all.count else {
      throw fields["rules"].problem("Dua aturan memakai kode yang sama.")
    }
  }

  /// Nil for a rule that these terms leave out: it is not looked for.
  public subscript(code: FraudRule.Code) -> FraudRule? { byCode[code] }
}

extension FraudRule {
  fileprivate init(_ rule: JSONFields) throws(Problem) {
    code = try rule["code"].choice()
    title = try rule["title"].text()
    threat = try rule["threat"].choice()
    source = try rule["source"].text()
    var limits: [Limit: Int] = [:]
    for (name, value) in try rule["limits"].present?.objects(Self.limit) ?? [] { limits[name] = value }
    self.limits = limits
    var reports: [FraudChange.Item: String] = [:]
    for (item, source) in try rule["reports"].present?.objects(Self.report) ?? [] { reports[item] = source }
    self.reports = reports
  }

  private static func report(_ fields: JSONFields) throws(Problem) -> (FraudChange.Item, String) {
    (try fields["item"].choice(), try fields["source"].text())
  }

  private static func limit(_ fields: JSONFields) throws(Problem) -> (Limit, Int) {
    (try fields["name"].choice(), try fields["value"].count(in: 0...100_000))
  }
}
