import Store
import Vocabulary

/// The participants who are registered at the demo Puskesmas: the invented people of its queue who have a card, and some
/// hundreds of others who have not come yet. They come in as BPJS's monthly file does, for the month before and for this one,
/// so that cockpit, ledger and Prolanis show figures from the first day.
public struct DemoParticipants: Sendable {
  private let clinic: Clinic
  private let demo: DemoPuskesmas

  /// People besides those of the queue.
  static let others = 620
  /// Who comes new this month, and who has left since the last.
  private static let (newcomers, leavers) = (9, 5)

  public init(_ clinic: Clinic, at demo: DemoPuskesmas) {
    self.clinic = clinic
    self.demo = demo
  }

  /// Does nothing once this month's file is there.
  /// - Returns: how many are registered; nil when nothing was done.
  @discardableResult
  public func run() async throws -> Int? {
    let today = demo.facility.zone.date(of: clinic.clock.now())
    let month = ParticipantMonth(of: today)
    let facility = demo.facility.id
    let newest = try await clinic.store.read { try ParticipantFile.latest(of: facility, in: $0) }
    if let newest, newest.month >= month { return nil }
    let lines = try await others(today) + queue(today)
    if newest == nil { try await load(Array(lines.dropFirst(Self.newcomers)), month.adding(months: -1)) }
    let file = try await load(Array(lines.dropLast(Self.leavers)), month)
    if newest == nil { try await joinProlanis(today) }
    return file.total
  }

  @discardableResult
  private func load(_ lines: [String], _ month: ParticipantMonth) async throws -> ParticipantFile {
    let text = ([Self.head] + lines).joined(separator: "\n")
    return try await ImportParticipants(clinic, by: demo.actor(.kepala)).run(
      Array(text.utf8), name: "peserta-contoh-\(month.text).csv", month: month)
  }

  private static let head = "nomor kartu;nik;nama;jenis kelamin;tanggal lahir;jenis peserta;kelas;status"

  private static func line(
    _ card: String, _ nik: NIK?, _ name: String, _ sex: Sex, _ born: CalendarDate, _ membership: String,
    isActive: Bool
  ) -> String {
    let letter = sex == .female ? "P" : "L"
    let status = isActive ? "AKTIF" : "NON AKTIF PREMI"
    return "\(card);\(nik?.text ?? "");\(name);\(letter);\(born.iso);\(membership);3;\(status)"
  }

  /// Always the same people of a month, so that only newcomers and leavers differ. No real card begins with 9991.
  private func others(_ today: CalendarDate) async throws -> [String] {
    let regency = String(demo.facility.districtCode.prefix(4))
    let districts = try await clinic.store.read { try Region.below(regency, in: $0).map(\.code).sorted() }
    let born = CalendarDate(year: today.year, month: 1, day: 1) ?? today
    var families = SyntheticFamilies(
      districts: districts.isEmpty ? [demo.facility.districtCode] : districts, today: born)
    var random = SeededGenerator(seed: 2026)
    var lines: [String] = []
    while lines.count < Self.others {
      let membership = random.pick(["PBI (APBN)", "PBI (APBD)", "PBPU", "PPU"])
      for person in families.next(&random) where lines.count < Self.others {
        lines.append(
          Self.line(
            "9991" + digits(lines.count + 1, 9), person.nik, person.name, person.sex, person.birth,
            membership, isActive: !random.happens(4)))
      }
    }
    return lines
  }

  /// Last in the file, and never among those who leave.
  private func queue(_ today: CalendarDate) throws -> [String] {
    let registered = try DemoPatient.bundled().filter { $0.payer == .jknHere }
    let listed = registered.compactMap { person in
      person.jknNumber.map { card in
        Self.line(
          card.text, person.nik, person.name, person.sex, person.birthDate(asOf: today), "PBI (APBN)",
          isActive: true)
      }
    }
    // Five of another Puskesmas's who moved away since.
    return listed
      + (1...Self.leavers).map { number in
        let born = today.adding(months: -12 * (20 + number))
        return Self.line(
          "9992" + digits(number, 9), nil, "Peserta Pindah \(number)", .male, born, "PBPU", isActive: true)
      }
  }

  /// Those who came for their sugar or blood pressure are members.
  private func joinProlanis(_ today: CalendarDate) async throws {
    let wanted: [String: ProlanisProgramme] = [
      "Kontrol gula": .diabetes, "Kontrol darah tinggi": .hypertension,
    ]
    let facility = demo.facility.id
    for person in try DemoPatient.bundled() where person.payer == .jknHere {
      guard let programme = wanted[person.complaint], let card = person.jknNumber else { continue }
      let patient: PatientID? = try await clinic.store.read { tx in
        try tx.value("SELECT id FROM patient WHERE facility = \(facility) AND jkn_number = \(card)")
      }
      guard let patient else { continue }
      try await clinic.run(
        JoinProlanis(
          patient, programme, club: "Klub Cempaka", mayContact: true, on: today.adding(months: -3)),
        by: demo.actor(.dokter))
    }
  }
}
