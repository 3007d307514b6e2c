import Store
import Vocabulary

@testable import Clinic

/// November 2026 at the demo Puskesmas, read on Friday the 20th: a list of participants, and visits written as rows, so
/// that a hundred of them cost nothing.
struct PaidMonth {
  static let today = FacilityZone.wib.instant(on: CalendarDate(dayNumber: 20_777), hour: 8)
  static func november() throws -> ParticipantMonth {
    guard let month = ParticipantMonth("2026-11") else { throw Refusal.notFound("Bulan") }
    return month
  }

  let store: Store
  let demo: DemoPuskesmas
  let clinic: Clinic

  /// - participants: how many are on the list; their cards count up from 0002000000001.
  init(participants: Int, inactive: Int = 0) async throws {
    store = try await ReferenceStore.loaded()
    demo = try await DemoPuskesmas.seed(in: store, at: Self.today)
    clinic = Clinic(store: store, clock: .fixed(Self.today))
    let lines = (1...participants).map { number in
      let state = number <= inactive ? "TIDAK AKTIF" : "AKTIF"
      return
        "\(Self.card(number));Peserta \(number);01-01-1990;\(number.isMultiple(of: 2) ? "L" : "P");\(state)"
    }
    let file = (["no kartu;nama;tgl lahir;jk;status"] + lines).joined(separator: "\n")
    try await ImportParticipants(clinic, by: demo.actor(.kepala)).run(
      Array(file.utf8), name: "november.csv", month: try Self.november())
  }

  static func card(_ number: Int) -> String {
    let digits = String(number)
    return "0002" + String(repeating: "0", count: 9 - digits.count) + digits
  }

  /// A signed visit of a participant.
  /// - Parameters:
  ///   - hour: of arrival, at the facility.
  ///   - signedAfter: seconds from arrival to signature.
  @discardableResult
  func visit(
    _ number: Int, on iso: String = "2026-11-10", hour: Int = 9, signedAfter: Int64 = 900,
    diagnosis: String? = "J00", place: Contact.Place = .inside, accepted: Bool = false, tacc: Int? = nil,
    referred: Bool = false, signedBy: PractitionerID? = nil
  ) async throws -> (patient: PatientID, encounter: EncounterID) {
    guard let day = CalendarDate(iso: iso), let room = demo.rooms["umum"],
      let doctor = demo.practitioners[.dokter]
    else { throw Refusal.notFound("hari") }
    let arrived = FacilityZone.wib.instant(on: day, hour: hour)
    let signed = arrived + .seconds(signedAfter)
    let (facility, encounter) = (demo.facility.id, EncounterID(at: arrived))
    return try await store.write { tx in
      let patient = try patient(number, in: tx)
      try tx.execute(
        """
        INSERT INTO encounter (id, facility, number, patient, room, practitioner, payer, jkn_number, status, reason,
          day, arrived_at, started_at, finished_at, disposition, version)
        VALUES (\(encounter), \(facility), \(encounter.text), \(patient), \(room.id), \(doctor.id), 'jkn-here',
          \(Self.card(number)), 'finished', '', \(day), \(arrived), \(arrived), \(signed), 'home', 1)
        """)
      try tx.execute(
        """
        INSERT INTO signature (facility, encounter, patient, version, at, author, reason, digest, disposition,
          no_known_allergy, place, contact_kind, mode, group_screening)
        VALUES (\(facility), \(encounter), \(patient), 1, \(signed), \(signedBy ?? doctor.id), '', '', 'home', 1, \(place),
          'sick', 'direct', 0)
        """)
      let record = RecordVersion(facility: facility, encounter: encounter, patient: patient, version: 1)
      if let diagnosis {
        try Condition(
          id: ConditionID(at: signed), category: .diagnosis, code: .icd10(diagnosis, diagnosis),
          text: diagnosis,
          rank: 1, at: signed, by: doctor.id
        ).insert(in: record, tx)
      }
      if referred {
        try Referral(
          id: ReferralID(at: signed), destination: "RSUD Contoh", destinationCode: nil,
          specialty: "Penyakit dalam", specialtyCode: nil, reason: "rujuk", visitOn: day, tacc: tacc,
          taccReason: tacc == nil ? nil : "< 3 Hari",
          at: signed, by: doctor.id
        ).insert(in: record, tx)
      }
      if accepted {
        try tx.execute(
          """
          INSERT INTO delivery (id, facility, destination, kind, key, patient, encounter, state, created_at, due_at)
          VALUES (\(encounter), \(facility), 'pcare', 'Kunjungan', \("kunjungan/\(encounter)"), \(patient),
            \(encounter), 'delivered', \(signed), \(signed))
          """)
      }
      return (patient, encounter)
    }
  }

  /// The patient with a participant's card, registered once.
  private func patient(_ number: Int, in tx: WriteTransaction) throws -> PatientID {
    let card = JKNNumber(stored: Self.card(number))
    let known: PatientID? = try tx.value("SELECT id FROM patient WHERE jkn_number = \(card)")
    if let known { return known }
    let patient = Patient(
      id: PatientID(at: Self.today), facility: demo.facility.id,
      medicalRecordNumber: MedicalRecordNumber(Int64(500_000 + number)), name: "Peserta \(number)",
      sex: .female,
      birthDate: CalendarDate(dayNumber: 7_305), nik: NIK(stored: "320413410190\(9000 + number)"),
      jknNumber: card,
      address: "Kp. Cempaka")
    try patient.insert(in: tx)
    return patient.id
  }

  func read() async throws -> CapitationMonth {
    try await clinic.read(ReadCapitationMonth(), by: demo.actor(.kepala))
  }

  func list(_ list: CapitationList) async throws -> ReadCapitationList.Answer {
    try await clinic.read(
      ReadCapitationList(list, month: try Self.november()), by: demo.actor(.kepala))
  }
}
