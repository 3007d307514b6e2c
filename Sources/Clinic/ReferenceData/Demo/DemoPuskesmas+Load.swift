public import Store
public import Vocabulary

extension DemoPuskesmas {
  /// Writes the whole demo Puskesmas: reference data, facility, rooms, health workers and when they serve.
  ///
  /// Once per database. Stock and patients come through the pharmacy's and the counter's own doors:
  /// `DemoBatch.bundled()` and `DemoPatient.bundled()`.
  public static func load(in store: Store, at now: Instant) async throws -> DemoPuskesmas {
    try await BundledReferenceData.load(into: store, at: now)
    let colleagues = try BundledFile.demoStaff.rows(.colleagues)
    let sessions = try BundledFile.demoSchedules.rows(.sessions)
    let demo = try await seed(in: store, at: now)
    try await store.write { tx in
      var staff = Dictionary(uniqueKeysWithValues: demo.practitioners.map { ($0.rawValue, $1) })
      for colleague in colleagues {
        let practitioner = Practitioner(
          id: PractitionerID(at: now), facility: demo.facility.id, name: colleague.name, nik: colleague.nik,
          profession: colleague.profession, sip: colleague.sip,
          bpjsDoctor: colleague.bpjsDoctor)
        try practitioner.insert(in: tx)
        staff[colleague.key] = practitioner
      }
      for session in sessions { try demo.insert(session, staff: staff, at: now, in: tx) }
    }
    return demo
  }

  /// How many numbers of one session Mobile JKN may give out.
  private static let quota = 60

  private func insert(
    _ session: DemoSession, staff: [String: Practitioner], at now: Instant, in tx: WriteTransaction
  ) throws {
    guard let practitioner = staff[session.staff], let room = rooms[session.room] else {
      throw Refusal.notFound("Jadwal \(session.staff) di \(session.room)")
    }
    try PracticeSession(
      id: ID(at: now), room: room, practitioner: practitioner, opens: session.opens, closes: session.closes,
      quota: Self.quota
    ).insert(weekday: session.weekday, in: tx)
  }
}
