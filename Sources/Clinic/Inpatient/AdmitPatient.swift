import Journal
public import Store
public import Vocabulary

/// Takes a patient in from the visit at which it was decided (INP-01).
public struct AdmitPatient: Command {
  public static let action = Action.keepStays
  /// Letters of room and bed.
  static let longestBed = 40

  public let encounter: EncounterID
  public let form: AdmissionForm

  public init(from encounter: EncounterID, _ form: AdmissionForm) {
    self.encounter = encounter
    self.form = form
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<StayID> {
    let visit = try Encounter.find(encounter, of: context.facility, in: tx)
    if let sentence = try StayHindrance.sentence(for: visit, in: tx) { throw Refusal.conflict(sentence) }
    var problems = Problems()
    let moment = try moment(after: visit, &problems, in: tx, context)
    let condition = try condition(of: visit, &problems, in: tx)
    let bed = form.bed.trimmingBlanks
    problems.require(bed, at: Stay.Field.bed, "Isi ruang dan tempat tidur", upTo: Self.longestBed)
    let people = try StayPractitioners.all(of: context.facility, in: tx)
    let responsible = people.first { $0.id.text == form.practitioner }
    if responsible == nil {
      problems.add(Stay.Field.practitioner, "Pilih dokter atau bidan penanggung jawab.")
    }
    try problems.throwIfAny()
    guard let moment, let condition, let responsible else { throw problems }
    let stay = Stay(
      id: StayID(at: context.now), facility: context.facility, patient: visit.patient, encounter: visit.id,
      admittedAt: moment, code: condition.code?.code ?? "", diagnosis: condition.text, bed: bed,
      practitioner: responsible.id, recordedAt: context.now, recordedBy: context.actor.name, discharge: nil,
      withdrawal: nil)
    try stay.insert(in: tx)
    return Performed(stay.id, try stay.fact(FactKind.stayAdmitted))
  }

  /// Not before the patient came, not within an earlier stay, and not after a death.
  private func moment(
    after visit: Encounter, _ problems: inout Problems, in tx: ReadTransaction, _ context: Context
  ) throws -> Instant? {
    guard let moment = TypedMoment.read(form.day, form.clock, context, &problems) else { return nil }
    if moment < TypedMoment.minute(visit.arrivedAt) {
      problems.add(Stay.Field.day, "Waktu masuk tidak boleh sebelum pasien datang pada kunjungan ini.")
    }
    let died = try Patient.find(visit.patient, of: context.facility, in: tx).deceasedOn
    if let died, context.zone.date(of: moment) > died {
      problems.add(Stay.Field.day, "Di data pasien tercatat meninggal \(TypedDate.write(died)).")
    }
    let within: Int? = try tx.value(
      """
      SELECT COUNT(*) AS n FROM stay WHERE facility = \(context.facility) AND patient = \(visit.patient)
        AND withdrawn_at IS NULL AND discharged_at > \(moment)
      """)
    if (within ?? 0) > 0 {
      problems.add(Stay.Field.day, "Waktu masuk ini mendahului pulang dari rawat inap sebelumnya.")
    }
    return moment
  }

  private func condition(
    of visit: Encounter, _ problems: inout Problems, in tx: ReadTransaction
  ) throws -> Condition? {
    let diagnoses = try EncounterRecord.load(visit.id, in: tx).diagnoses.filter { $0.code != nil }
    let chosen = diagnoses.first { $0.code?.code == form.diagnosis }
    if diagnoses.isEmpty {
      problems.add(Stay.Field.diagnosis, "Kunjungan ini belum mempunyai diagnosis. Isi dan simpan dahulu.")
    } else if chosen == nil {
      problems.add(Stay.Field.diagnosis, "Pilih diagnosis dari kunjungan ini.")
    }
    return chosen
  }
}

extension Stay {
  fileprivate func insert(in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO stay (facility, id, patient, encounter, admitted_at, code, diagnosis, bed, practitioner,
        recorded_at, recorded_by)
      VALUES (\(facility), \(id), \(patient), \(encounter), \(admittedAt), \(code), \(diagnosis), \(bed),
        \(practitioner), \(recordedAt), \(recordedBy))
      """)
  }
}
