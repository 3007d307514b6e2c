public import Vocabulary

/// By what a record bears a claim: any one of its codes is enough, since a hit says that there is none (FRD-03). Signs are dated
/// data: those that come with the program, and those an administrator added.
public struct ClaimSign: Sendable, Hashable {
  public let subject: ClaimSignSubject
  /// Beginnings of ICD-10 codes.
  public let diagnoses: [String]
  /// Beginnings of ICD-9-CM codes.
  public let procedures: [String]
  /// Codes of the laboratory's tests.
  public let tests: [String]
  /// Names where it comes from: `bawaan SEHAT`, `Surat Dinas 440/12/2026`.
  public let set: String
  /// First day on which it is looked for; `nil` from ever.
  public let from: CalendarDate?
  /// Last day; `nil` while no end is set.
  public let until: CalendarDate?

  public init(
    _ subject: ClaimSignSubject, diagnoses: [String], procedures: [String], tests: [String], set: String,
    from: CalendarDate? = nil, until: CalendarDate? = nil
  ) {
    self.subject = subject
    self.diagnoses = diagnoses
    self.procedures = procedures
    self.tests = tests
    self.set = set
    self.from = from
    self.until = until
  }

  public func holds(on day: CalendarDate) -> Bool {
    from.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
  }

  /// - Parameters: the codes of what was recorded.
  public func isShown(
    byDiagnoses found: [String], procedures done: Set<String>, tests reported: Set<String>
  ) -> Bool {
    found.contains { code in diagnoses.contains { code.hasPrefix($0) } }
      || done.contains { code in procedures.contains { code.hasPrefix($0) } }
      || !reported.isDisjoint(with: tests)
  }

  /// `diagnosis Z30; tindakan 99.24`.
  public var codes: String {
    [("diagnosis", diagnoses), ("tindakan", procedures), ("laboratorium", tests)]
      .filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1.joined(separator: ", "))" }.joined(separator: "; ")
  }

  /// For an explanation: `bawaan SEHAT (diagnosis Z30; tindakan 99.24)`.
  public var words: String { "\(set) (\(codes))" }
}

/// The signs there are.
public struct ClaimSigns: Sendable {
  public let all: [ClaimSign]

  /// Those that come with the program; what of a laboratory report is claimed is looked for by the tests that draft it.
  public static func shipped() throws(Problems) -> ClaimSigns { try bundled.get() }

  private static let bundled = Result { () throws(Problems) -> ClaimSigns in
    let file = try TermsFile.read("claim-signs-2024")
    let records = try RecordSigns.shipped()
    do throws(Problem) { return try ClaimSigns(file, records) } catch { throw Problems([error]) }
  }

  /// - Parameter records: by whose tests a laboratory report is seen.
  init(_ file: JSONText, _ records: RecordSigns) throws(Problem) {
    let fields = try JSONFields(file.root)
    let set = try fields["set"].text()
    let written = try fields["signs"].objects { row throws(Problem) in
      ClaimSign(
        ClaimSignSubject(rawValue: try row["subject"].text()),
        diagnoses: try RecordSign.codes(row["diagnoses"]),
        procedures: try RecordSign.codes(row["procedures"]), tests: [], set: set)
    }
    let reported = records.all.filter(\.isLaboratory).map { sign in
      ClaimSign(
        ClaimSignSubject(rawValue: sign.code), diagnoses: [], procedures: [], tests: sign.tests.sorted(),
        set: set)
    }
    all = written + reported
  }

  private init(all: [ClaimSign]) { self.all = all }

  public func adding(_ more: [ClaimSign]) -> ClaimSigns { ClaimSigns(all: all + more) }

  /// Those that are looked for on a day.
  public func of(_ subject: ClaimSignSubject, on day: CalendarDate) -> [ClaimSign] {
    all.filter { $0.subject == subject && $0.holds(on: day) }
  }
}
