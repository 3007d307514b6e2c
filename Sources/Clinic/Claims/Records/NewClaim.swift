import JKN
import Store
import Vocabulary

/// A claim before it has a number.
struct NewClaim {
  let origin: Claim.Origin
  /// Tells what it was made from.
  let source: String
  var patient: PatientID?
  var club: String?
  var encounter: EncounterID?
  var network: NetworkFacilityID?
  let day: CalendarDate
  let performer: Performer
  var practitioner: PractitionerID?
  let performerName: String
  let service: ClaimService
  var diagnosis = ""

  /// Puts it on the desk. Nothing happens when its source has been claimed already.
  @discardableResult
  func insert(in tx: WriteTransaction, _ context: Context) throws -> ClaimID? {
    let known: Int? = try tx.value(
      "SELECT COUNT(*) AS n FROM claim WHERE facility = \(context.facility) AND source = \(source)")
    guard known == 0 else { return nil }
    let id = ClaimID(at: context.now)
    let number = try Numbering.next("K", on: context.today, of: context.facility, in: tx)
    try tx.execute(
      """
      INSERT INTO claim (facility, id, number, origin, source, patient, club, encounter, network, day, performer,
        practitioner, performer_name, service, diagnosis, stage, stage_reason, entered_at, entered_by)
      VALUES (\(context.facility), \(id), \(number), \(origin), \(source), \(patient), \(club), \(encounter),
        \(network), \(day), \(performer.rawValue), \(practitioner), \(performerName), \(Kept(service)),
        \(diagnosis), 'entered', '', \(context.now), \(context.actor.name))
      """)
    try Claim.note("entered", of: id.text, on: context.today, in: tx, context)
    return id
  }
}
