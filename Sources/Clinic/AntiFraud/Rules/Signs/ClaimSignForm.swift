import JKN
import Store
public import Vocabulary

/// A sign as it is typed: codes with commas or blanks between them.
public struct ClaimSignForm: Sendable {
  /// A tariff's code, or one of `ClaimSignSubject.named`.
  public var subject = ""
  public var diagnoses = ""
  public var procedures = ""
  public var tests = ""
  /// What it rests on; names the set in every explanation.
  public var title = ""
  public var from: CalendarDate?

  public init() {}

  /// The names of its fields.
  public enum Field {
    public static let subject = "pelayanan"
    public static let diagnoses = "diagnosis"
    public static let procedures = "tindakan"
    public static let tests = "laboratorium"
    public static let title = "dasar"
    public static let from = "mulai"
    public static let order = [subject, diagnoses, procedures, tests, title, from]
  }

  /// Codes in one list.
  private static let most = 30

  /// - Throws: `Problems` by field.
  func sign(among known: [RecordedClaimSign], in tx: ReadTransaction) throws -> ClaimSign {
    var problems = Problems()
    let subject = ClaimSignSubject(rawValue: subject)
    if try !ClaimSignSubject.offered(in: tx).contains(where: { $0.subject == subject }) {
      problems.add(Field.subject, "Pilih pelayanannya.")
    }
    let diagnoses = try codes(diagnoses, Field.diagnoses, /[A-Z][0-9]{2}(\.[0-9]{1,2})?/, &problems) {
      try tx.value("SELECT COUNT(*) AS n FROM diagnosis_code WHERE code LIKE \($0 + "%")") ?? 0
    }
    let procedures = try codes(procedures, Field.procedures, /[0-9]{2}(\.[0-9]{1,2})?/, &problems) {
      try tx.value("SELECT COUNT(*) AS n FROM procedure_code WHERE code LIKE \($0 + "%")") ?? 0
    }
    let tests = try codes(tests, Field.tests, /[A-Z0-9-]{1,20}/, &problems) {
      try OfferedTest.find($0, in: tx) == nil ? 0 : 1
    }
    if problems.isEmpty, diagnoses.isEmpty, procedures.isEmpty, tests.isEmpty {
      problems.add(
        Field.diagnoses, "Sebut paling sedikit satu diagnosis, tindakan, atau pemeriksaan laboratorium.")
    }
    let title = title.trimmingBlanks
    if !(3...100).contains(title.count) { problems.add(Field.title, "Tulis dasarnya, 3 sampai 100 huruf.") }
    if from == nil { problems.add(Field.from, "Tulis tanggal, misalnya 01-02-2026.") }
    if known.contains(where: { $0.sign.subject == subject && $0.sign.set == title && $0.from == from }) {
      problems.add(Field.title, "Tanda untuk pelayanan ini dengan dasar dan tanggal yang sama sudah dicatat.")
    }
    try problems.throwIfAny()
    return ClaimSign(
      subject, diagnoses: diagnoses, procedures: procedures, tests: tests, set: title, from: from)
  }

  private func codes(
    _ typed: String, _ field: String, _ shape: Regex<some Any>, _ problems: inout Problems,
    found: (String) throws -> Int
  ) throws -> [String] {
    let codes = typed.uppercased().split { $0 == "," || $0 == ";" || $0.isWhitespace }.map(String.init)
    guard codes.count <= Self.most else {
      problems.add(field, "Paling banyak \(Self.most) kode.")
      return []
    }
    for code in codes {
      let isKnown = try code.wholeMatch(of: shape) != nil && found(code) > 0
      if !isKnown {
        problems.add(
          field,
          "Kode “\(code.prefix(20))” tidak dikenal; tulis kode atau awal kode, misalnya Z30 atau 99.24.")
        return []
      }
    }
    return codes
  }
}
