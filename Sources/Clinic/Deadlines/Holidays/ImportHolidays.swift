import Journal
public import Store
public import Vocabulary

/// Takes one year's holidays in, for the whole installation, in the place of what was known of that year. The good lines count,
/// the others are told one by one, and the list can be taken back.
public struct ImportHolidays: Command {
  public static let action = Action.importReferenceData
  /// Bytes.
  public static let largestFile = 500_000
  /// The names of its fields.
  public static let file = "berkas"
  public static let year = "tahun"
  let bytes: [UInt8]
  let name: String
  let ofYear: Int?

  public init(_ bytes: [UInt8], name: String, year: Int?) {
    self.bytes = bytes
    self.name = String(name.prefix(120))
    ofYear = year
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<HolidayFileID> {
    var problems = Problems()
    let years = (context.today.year - 3)...(context.today.year + 2)
    if ofYear.map(years.contains) != true {
      problems.add(Self.year, "Tulis tahunnya, \(years.lowerBound) sampai \(years.upperBound).")
    }
    if bytes.isEmpty { problems.add(Self.file, "Pilih berkas daftar hari libur.") }
    if bytes.count > Self.largestFile { problems.add(Self.file, "Berkas paling besar 500 kB.") }
    guard problems.isEmpty, let year = ofYear else { throw problems }
    let read: HolidayRows
    do throws(ImportRefusal) {
      read = try HolidayRows(bytes, year: year, today: context.today)
    } catch {
      throw Problems([Problem(field: Self.file, error.sentence)])
    }
    guard !read.days.isEmpty else {
      let first = read.problems.prefix(3).map(\.description).joined(separator: " ")
      throw Problems([Problem(field: Self.file, "Tidak ada hari yang dapat dibaca. \(first)")])
    }
    // What is taken in later counts, even at one moment or after the clock was set back.
    let newest = try HolidayFile.all(in: tx).first
    let now = newest.map { max(context.now, $0.takenAt + .milliseconds(1)) } ?? context.now
    let id = HolidayFileID(at: now)
    try tx.execute(
      """
      INSERT INTO holiday_file (id, year, name, days, problems, taken_at, taken_by)
      VALUES (\(id), \(year), \(name), \(read.days.count),
        \(read.problems.map(\.description).joined(separator: "\n")), \(now), \(context.actor.name))
      """)
    for day in read.days {
      try tx.execute(
        "INSERT INTO holiday (file, day, name, kind) VALUES (\(id), \(day.on), \(day.name), \(day.kind))")
    }
    let payload = [
      "year": String(year), "days": String(read.days.count), "refused": String(read.problems.count),
    ]
    return Performed(id, try Fact(FactKind.holidaysImported, subject: "Holidays/\(id)", payload: payload))
  }
}

/// Takes a year's list back: what was known of the year before it counts again.
public struct UndoHolidayImport: Command {
  public static let action = Action.importReferenceData
  let id: HolidayFileID

  public init(_ id: HolidayFileID) { self.id = id }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    guard let found = try HolidayFile.all(in: tx).first(where: { $0.id == id }) else {
      throw Refusal.notFound("Daftar hari libur")
    }
    guard found.undoneBy == nil else { throw Refusal.conflict("Daftar ini sudah dibatalkan.") }
    try tx.execute(
      "UPDATE holiday_file SET undone_at = \(context.now), undone_by = \(context.actor.name) WHERE id = \(id)"
    )
    return Performed(
      (),
      try Fact(FactKind.holidaysUndone, subject: "Holidays/\(id)", payload: ["year": String(found.year)]))
  }
}
