import JKN
import Store
import Vocabulary

/// What lies on the demo's claims desk on the first day: services of its own midwife, ready to be claimed, and of a network
/// midwife, waiting for the Puskesmas, with her statement still to be approved by the head.
public struct DemoClaims: Sendable {
  private let clinic: Clinic
  private let demo: DemoPuskesmas

  public init(_ clinic: Clinic, at demo: DemoPuskesmas) {
    self.clinic = clinic
    self.demo = demo
  }

  /// Does nothing where a network is registered already.
  /// - Returns: how many claims were made.
  @discardableResult
  public func run() async throws -> Int {
    let officer = demo.actor(.klaim)
    guard try await clinic.read(ReadNetwork(), by: officer).facilities.isEmpty else { return 0 }
    let today = demo.facility.zone.date(of: clinic.clock.now())
    let mothers = try await mothers(on: today)
    try await enterNetwork(mothers, today)
    try await addOwn(mothers, today)
    return mothers.count * 2
  }

  private struct Mother: Sendable {
    let patient: PatientID
    let card: String
    let birthDate: CalendarDate
  }

  /// Three women with a card, of an age at which all of it is paid.
  private func mothers(on today: CalendarDate) async throws -> [Mother] {
    let facility = demo.facility.id
    return try await clinic.store.read { tx in
      try tx.all(
        """
        SELECT id, jkn_number, birth_date FROM patient
        WHERE facility = \(facility) AND sex = \(Sex.female) AND jkn_number IS NOT NULL
          AND birth_date > \(today.adding(months: -40 * 12)) AND birth_date < \(today.adding(months: -20 * 12))
        ORDER BY medical_record_number LIMIT 3
        """
      ) { Mother(patient: try $0["id"], card: try $0["jkn_number"], birthDate: try $0["birth_date"]) }
    }
  }

  private func enterNetwork(_ mothers: [Mother], _ today: CalendarDate) async throws {
    let (officer, midwife) = (demo.actor(.klaim), demo.actor(.bidanJejaring))
    let network = try await clinic.run(RecordNetworkFacility(nil, Self.practice(today, midwife)), by: officer)
    let statement = try await clinic.run(AskNetworkStatement.consent(network), by: officer)
    try await clinic.run(SignNetworkStatement(statement), by: midwife)
    try await report(of: network, by: midwife, today)
    for mother in mothers {
      let service = ClaimForm(day: today, practitioner: nil, service: .tariff(.init(code: "KB-INJ")))
      try await clinic.run(
        EnterNetworkClaim(card: mother.card, birthDate: mother.birthDate, service), by: midwife)
    }
  }

  /// Last month's report, approved and sent: a month in which she claimed nothing.
  private func report(of network: NetworkFacilityID, by midwife: Actor, _ today: CalendarDate) async throws {
    let officer = demo.actor(.klaim)
    var draft = NetworkReportDraft()
    draft.others = "Pemeriksaan balita peserta JKN; 12"
    let month = ParticipantMonth(of: today).adding(months: -1)
    let report = try await clinic.run(ConfirmOwnNetworkReport(month, draft), by: midwife)
    try await clinic.run(ApproveNetworkReport(report), by: officer)
    try await clinic.run(
      SendNetworkReport(report, on: today, reference: "445/CONTOH/\(today.year)"), by: officer)
  }

  private static func practice(_ today: CalendarDate, _ midwife: Actor) -> NetworkFacilityForm {
    var form = NetworkFacilityForm()
    form.name = "PMB Contoh Melati"
    form.midwife = "Bd. Rina Contoh, S.Keb."
    form.address = "Jl. Melati No. 9, Kabupaten Bandung"
    form.phone = "081200009301"
    form.email = "melati@jejaring.example"
    form.operatingLicence = "503/CONTOH/PMB/\(today.year)"
    form.licenceNumber = "503/CONTOH/SIPB/\(today.year)"
    form.licenceFrom = today.adding(months: -12)
    form.licenceUntil = today.adding(months: 36)
    form.agreementFrom = today.adding(months: -6)
    form.agreementUntil = today.adding(months: 18)
    form.bank = "Bank Contoh"
    form.bankAccount = "9000 0001"
    form.accountHolder = "Rina Contoh"
    form.account = midwife.account
    return form
  }

  /// The evidence lies in the file, so that these can go at once.
  private func addOwn(_ mothers: [Mother], _ today: CalendarDate) async throws {
    guard let midwife = demo.practitioners[.bidan] else { return }
    let officer = demo.actor(.klaim)
    for mother in mothers {
      let service = ClaimForm(
        day: today, practitioner: midwife.id, service: .tariff(.init(code: "KB-IMP")), diagnosis: "Z30.0 KB")
      let claim = try await clinic.run(AddClaim(mother.patient, service), by: officer)
      let evidence = try await clinic.read(ReadClaim(claim), by: officer).check.evidence
      try await clinic.run(TickEvidence(claim, Set(evidence.map(\.code))), by: officer)
    }
  }
}
