public import Vocabulary

/// An invented person who comes to the demo Puskesmas.
public struct DemoPatient: Sendable, Hashable {
  public enum Birth: Sendable, Hashable {
    case date(CalendarDate)
    /// For newborns, counted back from the day of loading.
    case daysAgo(Int)
  }

  public let name: String
  public let nik: NIK?
  public let passport: String?
  /// The mother's NIK, for a newborn without one.
  public let motherNIK: NIK?
  public let jknNumber: JKNNumber?
  public let sex: Sex
  public let birth: Birth
  /// Kemendagri village code, when known.
  public let village: String?
  public let rt: String?
  public let rw: String?
  public let phone: String?
  public let familyCard: String?
  public let payer: Payer
  /// Key of the room: `umum`, `gigi` …
  public let room: String
  /// The name of a symptom of our list.
  public let complaint: String

  public func birthDate(asOf today: CalendarDate) -> CalendarDate {
    switch birth {
    case .date(let date): date
    case .daysAgo(let days): today.adding(days: -days)
    }
  }

  /// The people that come with the program; mothers stand before their newborns.
  public static func bundled() throws(ImportRefusal) -> [DemoPatient] {
    try BundledFile.demoPatients.rows(.people)
  }
}

extension RowFormat<DemoPatient> {
  static var people: RowFormat {
    RowFormat(
      """
      name nik passport jkn_card sex birth_date age_days village rt rw phone family_card payer mother_nik \
      room complaint
      """
    ) { row throws(CSVProblem) in
      DemoPatient(
        name: try row.required("name"), nik: try row.optionalNIK("nik"), passport: row.optional("passport"),
        motherNIK: try row.optionalNIK("mother_nik"), jknNumber: try row.card("jkn_card"),
        sex: try row.choice("sex"), birth: try row.birth(), village: row.optional("village"),
        rt: row.optional("rt"), rw: row.optional("rw"), phone: row.optional("phone"),
        familyCard: row.optional("family_card"), payer: try row.choice("payer"),
        room: try row.required("room"), complaint: try row.required("complaint"))
    }
  }
}

extension CSVRow {
  fileprivate func optionalNIK(_ column: String) throws(CSVProblem) -> NIK? {
    text(column).isEmpty ? nil : try nik(column)
  }

  fileprivate func card(_ column: String) throws(CSVProblem) -> JKNNumber? {
    guard let text = optional(column) else { return nil }
    do { return try JKNNumber(text) } catch { throw problem(column, error.sentence) }
  }

  fileprivate func birth() throws(CSVProblem) -> DemoPatient.Birth {
    if let days = try optionalInteger("age_days") { return .daysAgo(days) }
    let text = try required("birth_date")
    guard let date = CalendarDate(iso: text) else { throw problem("birth_date", "“\(text)” bukan tanggal.") }
    return .date(date)
  }
}
