import Vocabulary

extension RecordedFacts {
  /// What the signed visit of the service itself tells.
  mutating func read(
    _ examination: Examination, of visit: Encounter, zone: FacilityZone,
    professions: [PractitionerID: Practitioner.Profession]
  ) {
    if let note = examination.note, let period = WrittenPeriod.find(in: note, before: visit.day) {
      lastPeriod = Told(period, from: "anamnesis kunjungan \(visit.number)")
    }
    readDelivery(examination, visit, zone, professions)
    readDenture(examination, visit)
    if let ride = examination.referral?.ambulance {
      trip = Told(ride.trip, from: "surat rujukan kunjungan \(visit.number)")
    }
  }

  private mutating func readDelivery(
    _ examination: Examination, _ visit: Encounter, _ zone: FacilityZone,
    _ professions: [PractitionerID: Practitioner.Profession]
  ) {
    let people = examination.authors.union([visit.practitioner]).compactMap { professions[$0] }
    let doctors = people.count { $0 == .doctor }
    let others = people.count { $0 == .midwife || $0 == .nurse }
    if doctors + others > 0 {
      team = Told(Team(doctors: doctors, others: others), from: "yang menulis di rekam medis \(visit.number)")
    }
    // ICD-10 block O60–O75: complications of labour and delivery.
    let labour = (60...75).map { "O\($0)" }
    let found = examination.conditions.filter { $0.category == .diagnosis }.compactMap { $0.code?.code }
      .first { code in labour.contains { code.hasPrefix($0) } }
    if let found { complication = Told(true, from: "diagnosis \(found)") }
    // Manual removal of a retained placenta.
    if let action = examination.procedures.first(where: { $0.code.code == "75.4" }) {
      afterDelivery = Told(true, from: "tindakan \(action.code.code)")
    }
    if let ended = visit.finishedAt {
      let stayed = zone.date(of: ended).days(since: zone.date(of: visit.arrivedAt))
      if stayed > 0 { days = Told(stayed, from: "jam datang dan selesai kunjungan \(visit.number)") }
    }
  }

  private mutating func readDenture(_ examination: Examination, _ visit: Encounter) {
    guard let made = examination.procedures.first(where: { $0.code.code == "99.97" }) else { return }
    let source = "catatan tindakan \(made.code.code) kunjungan \(visit.number)"
    let words = made.note.lowercased()
    let (upper, lower) = (words.contains("atas"), words.contains("bawah"))
    if upper || lower { jaws = Told(Jaws(upper: upper, lower: lower), from: source) }
    if let written = words.firstMatch(of: #/rp\.?\s*([0-9][0-9.,]*)/#)?.1,
      let amount = WrittenRupiah.read(String(written)), amount > .zero
    {
      cost = Told(amount, from: source)
    }
  }
}
