import Journal
public import Store
public import Vocabulary

/// A declaration against bribery and gratification of one side of the agreement (FRD-06; PKS 004 Ps.4(2)m, (4)x): printed, signed
/// by hand, and filed as a scan with its day.
public struct IntegrityDeclaration: Sendable, Identifiable {
  public let id: IntegrityDeclarationID
  public let party: Party
  public let signer: String
  public let position: String
  /// NIP, or NPP at BPJS; empty when unknown.
  public let number: String
  public let place: String
  public let recordedAt: Instant
  /// Nil while it is only printed.
  public let signedOn: CalendarDate?
  public let files: [OversightFile]

  public enum Party: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
    case puskesmas
    case insurer = "bpjs"

    public var word: String { self == .puskesmas ? "Puskesmas" : "BPJS Kesehatan" }
    /// What the signer's number is called.
    public var numberWord: String { self == .puskesmas ? "NIP" : "NPP" }
    public var source: String { self == .puskesmas ? "PKS 004 Ps.4(4)x" : "PKS 004 Ps.4(2)m" }
  }

  /// The newest first.
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [IntegrityDeclaration] {
    let files = try OversightFile.all(.declaration, at: facility, in: tx)
    return try tx.all(
      "SELECT * FROM integrity_declaration WHERE facility = \(facility) ORDER BY recorded_at DESC, id DESC"
    ) { row in
      let id: IntegrityDeclarationID = try row["id"]
      return IntegrityDeclaration(
        id: id, party: try row["party"], signer: try row["signer"], position: try row["position"],
        number: try row["signer_number"], place: try row["place"], recordedAt: try row["recorded_at"],
        signedOn: try row["signed_on"], files: files[id.text] ?? [])
    }
  }
}

public typealias IntegrityDeclarationID = ID<IntegrityDeclaration>

/// Prepares a declaration to be printed and signed.
public struct PrepareDeclaration: Command {
  public static let action = Action.workFraud
  public let party: IntegrityDeclaration.Party?
  public let signer: String
  public let position: String
  public let number: String
  public let place: String

  public init(
    _ party: IntegrityDeclaration.Party?, signer: String, position: String, number: String, place: String
  ) {
    self.party = party
    self.signer = signer.trimmingBlanks
    self.position = position.trimmingBlanks
    self.number = number.trimmingBlanks
    self.place = place.trimmingBlanks
  }

  /// The names of its fields.
  public enum Field {
    public static let party = "pihak"
    public static let signer = "penanda-tangan"
    public static let position = "jabatan"
    public static let number = "nip"
    public static let place = "tempat"
  }

  public func perform(
    in tx: WriteTransaction, _ context: Context
  ) throws -> Performed<IntegrityDeclarationID> {
    var problems = Problems()
    if party == nil { problems.add(Field.party, "Pilih pihak yang menyatakan.") }
    for (field, text, words) in [
      (Field.signer, signer, "nama penanda tangan"), (Field.position, position, "jabatannya"),
      (Field.place, place, "tempat penandatanganan"),
    ] {
      problems.require(text, at: field, "Tulis \(words)", upTo: 120)
    }
    problems.limit(number, at: Field.number, "Nomor pegawai", to: 30)
    try problems.throwIfAny()
    guard let party else { throw Refusal.notFound("Pernyataan") }
    let id = IntegrityDeclarationID(at: context.now)
    try tx.execute(
      """
      INSERT INTO integrity_declaration (facility, id, party, signer, position, signer_number, place, recorded_at,
        recorded_by)
      VALUES (\(context.facility), \(id), \(party), \(signer), \(position), \(number), \(place), \(context.now),
        \(context.actor.name))
      """)
    let payload = ["kind": "declaration", "party": party.rawValue]
    return Performed(id, try Fact(FactKind.fraudTeamChanged, payload: payload))
  }
}

/// Files the signed declaration.
public struct FileDeclaration: Command {
  public static let action = Action.workFraud
  public let id: IntegrityDeclarationID?
  public let signedOn: CalendarDate?
  let scan: NewOversightFile

  public init(_ id: IntegrityDeclarationID?, signedOn: CalendarDate?, scan: [UInt8]) {
    self.id = id
    self.signedOn = signedOn
    self.scan = NewOversightFile("Pernyataan bertanda tangan", scan, field: Field.scan)
  }

  /// The names of its fields.
  public enum Field {
    public static let declaration = "pernyataan"
    public static let signedOn = "ditandatangani"
    public static let scan = "pindaian-pernyataan"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let open = try IntegrityDeclaration.all(of: context.facility, in: tx)
      .first { $0.id == id && $0.signedOn == nil }
    var problems = Problems()
    if open == nil { problems.add(Field.declaration, "Pilih pernyataan yang belum ditandatangani.") }
    if signedOn.map({ $0 > context.today }) ?? true {
      problems.add(Field.signedOn, "Tulis tanggal tanda tangan, paling akhir hari ini.")
    }
    scan.check(into: &problems, isNeeded: true)
    try problems.throwIfAny()
    guard let open, let signedOn else { throw Refusal.notFound("Pernyataan") }
    try tx.execute(
      """
      UPDATE integrity_declaration SET signed_on = \(signedOn)
      WHERE facility = \(context.facility) AND id = \(open.id)
      """)
    try scan.keep(.declaration, of: open.id.text, in: tx, context)
    let payload = ["kind": "declaration", "party": open.party.rawValue, "signedOn": signedOn.iso]
    return Performed((), try Fact(FactKind.fraudTeamChanged, payload: payload))
  }
}
