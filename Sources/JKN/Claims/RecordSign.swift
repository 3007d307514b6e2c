public import Vocabulary

/// By what a record shows that the service of a tariff was given: a test that was reported, a procedure, a diagnosis, another
/// diagnosis beside it. Of each kind that is named one has to be there (TAR-35, TAR-36).
public struct RecordSign: Sendable, Hashable {
  /// The tariff.
  public let code: String
  /// Codes of the laboratory's tests; one with tests is seen in a released report, the others in the closed visit.
  public let tests: Set<String>
  /// ICD-9-CM.
  public let procedures: Set<String>
  /// Beginnings of ICD-10 codes.
  public let diagnoses: [String]
  /// Beginnings of ICD-10 codes that stand beside those: a complication says of what it is one.
  public let beside: [String]
  /// Beginnings of ICD-10 codes of counselling and controls: a visit with nothing else is part of the tariff (TAR-21).
  public let included: [String]
  public let people: People

  /// Whose it is.
  public enum People: String, Sendable, CaseIterable {
    case all
    /// Members of Prolanis.
    case prolanis
    /// Everybody else: a screening.
    case others
  }

  /// Reads `tests`, `procedures`, `diagnoses`, `beside`, `included` and `people`.
  init(_ row: JSONFields, of code: String) throws(Problem) {
    self.code = code
    tests = Set(try Self.codes(row["tests"]))
    procedures = Set(try Self.codes(row["procedures"]))
    diagnoses = try Self.codes(row["diagnoses"])
    beside = try Self.codes(row["beside"])
    included = try Self.codes(row["included"])
    people = try row["people"].present?.choice() ?? .all
    guard !tests.isEmpty || !procedures.isEmpty || !diagnoses.isEmpty else {
      throw row["tests"].problem("Sebut paling sedikit satu pemeriksaan, tindakan, atau diagnosis.")
    }
  }

  static func codes(_ field: JSONField) throws(Problem) -> [String] {
    try field.present?.elements { value throws(Problem) in try value.field.text() } ?? []
  }

  /// Whether it is seen in a laboratory report.
  public var isLaboratory: Bool { !tests.isEmpty }

  /// Whether a released report shows it.
  public func isShown(by reported: Set<String>, isProlanis: Bool, diagnoses found: [String]) -> Bool {
    let isMeant =
      switch people {
      case .all: true
      case .prolanis: isProlanis
      case .others: !isProlanis
      }
    return isMeant && !tests.isDisjoint(with: reported) && names(found)
  }

  /// Whether a closed visit shows it.
  public func isShown(byProcedures done: Set<String>, diagnoses found: [String]) -> Bool {
    (procedures.isEmpty || !procedures.isDisjoint(with: done)) && names(found)
  }

  /// Whether closed visits show only counselling or a control that the tariff already holds. What is no procedure may hide
  /// behind any other diagnosis: then there is none but these.
  public func isOnlyFollowUp(procedures done: Set<String>, diagnoses found: [String]) -> Bool {
    guard !included.isEmpty, !found.isEmpty, !isShown(byProcedures: done, diagnoses: found) else {
      return false
    }
    return procedures.isEmpty
      ? found.allSatisfy { Self.has(included, in: [$0]) } : Self.has(included, in: found)
  }

  private func names(_ found: [String]) -> Bool {
    Self.has(diagnoses, in: found) && Self.has(beside, in: found)
  }

  /// Nothing that is asked for is there always.
  private static func has(_ starts: [String], in found: [String]) -> Bool {
    starts.isEmpty || found.contains { code in starts.contains { code.hasPrefix($0) } }
  }
}

/// The signs that come with the program, as dated data.
public struct RecordSigns: Sendable {
  public let all: [RecordSign]

  public static func shipped() throws(Problems) -> RecordSigns { try bundled.get() }

  private static let bundled = Result { () throws(Problems) -> RecordSigns in
    let file = try TermsFile.read("signs-2024")
    do throws(Problem) { return try RecordSigns(file) } catch { throw Problems([error]) }
  }

  init(_ file: JSONText) throws(Problem) {
    all = try JSONFields(file.root)["signs"].objects { row throws(Problem) in
      try RecordSign(row, of: try row["tariff"].text())
    }
  }

  /// Those of the services an agreement pays: its own word goes before the shipped one. A service without a tariff is
  /// recorded and never claimed.
  public func paid(by terms: AgreementTerms) -> [RecordSign] {
    let own = terms.tariffs.values.compactMap(\.sign)
    let named = Set(own.map(\.code))
    let shipped = all.filter { terms.tariffs[$0.code] != nil && !named.contains($0.code) }
    return shipped + own.sorted { $0.code < $1.code }
  }
}
