import JKN
import Store
import Vocabulary

extension RecordedFacts {
  /// - Parameters:
  ///   - day: of the service.
  ///   - visit: the signed visit it was part of, where it has one.
  ///   - claim: one whose own facts are not counted among the earlier ones.
  static func find(
    of patient: PatientID, on day: CalendarDate, visit: (Encounter, Examination)? = nil,
    besides claim: ClaimID? = nil,
    _ context: Context, in tx: ReadTransaction
  ) throws -> RecordedFacts {
    var facts = RecordedFacts()
    try facts.readNotes(patient, day, context, in: tx)
    try facts.readDelivery(patient, day, context, in: tx)
    try facts.readClaims(patient, day, besides: claim, context, in: tx)
    if let (encounter, examination) = visit {
      let people = try Practitioner.all(of: context.facility, in: tx)
      facts.read(
        examination, of: encounter, zone: context.zone,
        professions: Dictionary(
          people.map { ($0.id, $0.profession) }, uniquingKeysWith: { first, _ in first }))
    }
    try facts.readStay(patient, day, visit: visit?.0.id, context, in: tx)
    return facts
  }

  /// For a claim on the desk.
  static func find(for claim: Claim, _ context: Context, in tx: ReadTransaction) throws -> RecordedFacts {
    guard let patient = claim.patient else { return RecordedFacts() }
    var visit: (Encounter, Examination)?
    if let id = claim.encounter {
      let encounter = try Encounter.find(id, of: context.facility, in: tx)
      if encounter.isSigned { visit = (encounter, try Examination.load(RecordVersion(encounter), in: tx)) }
    }
    var facts = try find(of: patient, on: claim.day, visit: visit, besides: claim.id, context, in: tx)
    if !claim.service.isAmbulance { facts.trip = nil }
    return facts
  }

  /// Days in which the visits of a pregnancy lie.
  private static let pregnancy = 300
  /// Days of childbed.
  private static let childbed = 42

  /// The newest earlier visit whose history names the last period.
  private mutating func readNotes(
    _ patient: PatientID, _ day: CalendarDate, _ context: Context, in tx: ReadTransaction
  ) throws {
    let notes = try tx.all(
      """
      SELECT e.number, n.subjective, n.objective, n.assessment FROM encounter e
      JOIN clinical_note n ON n.encounter = e.id AND n.version = e.version
      WHERE e.facility = \(context.facility) AND e.patient = \(patient) AND e.day <= \(day)
        AND e.day >= \(day.adding(days: -Self.pregnancy)) ORDER BY e.day DESC, e.id DESC
      """
    ) { row in
      (
        number: try row["number"] as String,
        text:
          "\(try row["subjective"] as String)\n\(try row["objective"] as String)\n\(try row["assessment"] as String)"
      )
    }
    for note in notes {
      guard let period = WrittenPeriod.find(in: note.text, before: day) else { continue }
      lastPeriod = Told(period, from: "anamnesis kunjungan \(note.number)")
      return
    }
  }

  /// That a visit `e` was a delivery.
  static let isDelivery: SQL = """
    EXISTS (SELECT 1 FROM procedure p WHERE p.encounter = e.id AND p.version = e.version AND p.code = '73.59')
    OR EXISTS (SELECT 1 FROM condition c WHERE c.encounter = e.id AND c.version = e.version
      AND c.category = 'diagnosis' AND c.code LIKE 'O80%')
    """

  /// The delivery among the visits of the last six weeks.
  private mutating func readDelivery(
    _ patient: PatientID, _ day: CalendarDate, _ context: Context, in tx: ReadTransaction
  ) throws {
    deliveredOn = try tx.first(
      """
      SELECT e.day, e.number FROM encounter e
      WHERE e.facility = \(context.facility) AND e.patient = \(patient) AND e.status = 'finished' AND e.day <= \(day)
        AND e.day >= \(day.adding(days: -Self.childbed)) AND (\(sql: Self.isDelivery))
      ORDER BY e.day DESC, e.id DESC LIMIT 1
      """
    ) { Told(try $0["day"] as CalendarDate, from: "persalinan di kunjungan \(try $0["number"] as String)") }
  }

  /// What earlier claims of the last ten months tell of the pregnancy; somebody has confirmed those.
  private mutating func readClaims(
    _ patient: PatientID, _ day: CalendarDate, besides claim: ClaimID?, _ context: Context,
    in tx: ReadTransaction
  ) throws {
    let earlier = try tx.all(
      """
      SELECT id, number, day, service FROM claim WHERE facility = \(context.facility) AND patient = \(patient)
        AND day >= \(day.adding(days: -Self.pregnancy)) AND day <= \(day) AND stage <> 'withdrawn' ORDER BY day
      """
    ) { row in
      (
        id: try row["id"] as ClaimID, number: try row["number"] as String,
        day: try row["day"] as CalendarDate,
        service: (try row["service"] as Kept<ClaimService>).value
      )
    }
    for known in earlier where known.id != claim {
      let source = "klaim \(known.number)"
      switch known.service {
      case .antenatal(let visit):
        antenatalNumbers.insert(visit.number)
        if let period = visit.lastPeriod { lastPeriod = Told(period, from: source) }
      case .delivery where day.days(since: known.day) <= Self.childbed:
        deliveredOn = Told(known.day, from: source)
      case .postnatal(let visit):
        if let born = visit.deliveredOn { deliveredOn = Told(born, from: source) }
      default: break
      }
    }
  }
}
