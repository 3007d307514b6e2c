import Journal
public import Store
public import Vocabulary

/// Writes down something of the facility; what it was before stays in the table.
public struct RecordFacilityDetail: Command {
  public static let action = Action.manageFacility
  let field: FacilityField
  let value: String
  let validUntil: CalendarDate?

  public init(_ field: FacilityField, _ value: String, validUntil: CalendarDate? = nil) {
    self.field = field
    self.value = value.trimmingBlanks
    self.validUntil = validUntil
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    try problems.throwIfAny()
    let until = field.expires ? validUntil : nil
    let known = try FacilityDetail.newest(of: context.facility, in: tx)[field]
    guard known?.value ?? "" != value || known?.validUntil != until else { return Performed((), nil) }
    // What is written later stands later, even at one moment or after the clock was set back.
    let now = known.map { max(context.now, $0.recordedAt + .milliseconds(1)) } ?? context.now
    let id = ID<FacilityDetail>(at: now)
    try tx.execute(
      """
      INSERT INTO facility_detail (id, facility, field, value, valid_until, recorded_at, recorded_by)
      VALUES (\(id), \(context.facility), \(field), \(value), \(until), \(now), \(context.actor.name))
      """)
    try RegisterChange.note(
      .facility, "\(field.word): \(value.isEmpty ? "dihapus" : value)", subject: id.text, context, in: tx)
    return Performed((), try Fact(FactKind.facilityDetailRecorded, payload: ["field": field.rawValue]))
  }

  private var problems: Problems {
    var problems = Problems()
    problems.limit(value, at: "isi", "Isi", to: 300)
    if field.expires, !value.isEmpty, validUntil == nil {
      problems.add("sampai", "Tulis sampai kapan berlaku, misalnya 31-12-2028.")
    }
    if field == .beds, !value.isEmpty, Int(value).map({ (0...500).contains($0) }) != true {
      problems.add("isi", "Jumlah tempat tidur ditulis dengan angka 0 sampai 500.")
    }
    if field == .otherStaff, !value.isEmpty, Int(value).map({ (0...5000).contains($0) }) != true {
      problems.add("isi", "Jumlah tenaga lain ditulis dengan angka 0 sampai 5000.")
    }
    if field.isEither, !["", FacilityField.yes, FacilityField.no].contains(value) {
      problems.add("isi", "Tulis \(FacilityField.yes) atau \(FacilityField.no).")
    }
    return problems
  }
}

/// What is known of the facility, and its accounts as the ledger has them.
public struct ReadFacilityDetails: Query {
  public static let action = Action.manageFacility

  public init() {}

  public func read(
    in tx: ReadTransaction, _ context: Context
  ) throws -> (
    today: CalendarDate, details: [FacilityField: FacilityDetail], accounts: [PaymentAccount]
  ) {
    (
      context.today, try FacilityDetail.all(of: context.facility, in: tx),
      try PaymentAccount.all(of: context.facility, in: tx)
    )
  }
}
