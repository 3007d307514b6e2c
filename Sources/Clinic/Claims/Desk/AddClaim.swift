import Journal
public import Store
public import Vocabulary

/// Writes down a service that the record does not show. The amount follows from the rule.
public struct AddClaim: Command {
  public static let action = Action.manageClaims
  public let patient: PatientID
  public let form: ClaimForm

  public init(_ patient: PatientID, _ form: ClaimForm) {
    self.patient = patient
    self.form = form
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<ClaimID> {
    var problems = try form.problems(context, in: tx)
    let person = try Patient.find(patient, of: context.facility, in: tx)
    if person.jknNumber == nil { problems.add("kartu", "\(person.name) belum mempunyai nomor JKN.") }
    if form.day < person.birthDate { problems.add("tanggal", "Tanggal ini mendahului tanggal lahir pasien.") }
    if form.practitioner == nil { problems.add("pelaksana", "Pilih yang melayani.") }
    try problems.throwIfAny()
    guard let id = form.practitioner else { throw problems }
    let performer = try Practitioner.find(id, of: context.facility, in: tx)
    let claim = NewClaim(
      origin: .hand, source: "hand/\(ClaimID(at: context.now))", patient: patient, day: form.day,
      performer: performer.profession.performer, practitioner: performer.id, performerName: performer.name,
      service: form.service, diagnosis: form.diagnosis.trimmingBlanks)
    guard let claim = try claim.insert(in: tx, context) else {
      throw Refusal.conflict("Klaim ini sudah ada.")
    }
    return Performed(
      claim, try Fact(FactKind.claimEntered, patient: patient, subject: "Claim/\(claim)"))
  }
}
