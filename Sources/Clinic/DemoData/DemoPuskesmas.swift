public import Store
public import Vocabulary

/// One invented Puskesmas of Kabupaten Bandung: what the demo and the tests stand on.
public struct DemoPuskesmas: Sendable {
  public let facility: Facility
  /// By kind of work: `umum`, `gigi`, `kia`, `lansia`, `ugd`, `laboratorium`, `farmasi`.
  public let rooms: [String: Room]
  /// By role; a doctor, a midwife … each the first of the trade.
  public let practitioners: [Role: Practitioner]

  /// Writes the facility, its rooms and its health workers.
  public static func seed(in store: Store, at now: Instant) async throws -> DemoPuskesmas {
    let demo = DemoPuskesmas(bornAt: now)
    try await store.write { tx in
      try demo.facility.insert(in: tx)
      for room in demo.rooms.values { try room.insert(in: tx) }
      for practitioner in demo.practitioners.values { try practitioner.insert(in: tx) }
      for licence in demo.licences(at: now) {
        try licence.insert(at: demo.facility.id, by: "Data contoh", now, in: tx)
      }
    }
    return demo
  }

  /// The doctors' licences, since three years and for two more.
  private func licences(at now: Instant) -> [PracticeLicence] {
    let today = facility.zone.date(of: now)
    return practitioners.values.filter { $0.profession == .doctor }.map { doctor in
      PracticeLicence(
        id: PracticeLicenceID(at: now), practitioner: doctor.id, number: doctor.sip ?? "",
        issuedOn: today.adding(months: -36), validUntil: today.adding(months: 24),
        enteredOn: today.adding(months: -36))
    }
  }

  /// Those who are no health workers.
  private static let others: [Role: String] = [.loket: "Yuni Astuti", .adminDinas: "Rudi Hartono"]

  /// Somebody who works here in one role. The account's identity follows from the facility's: the same every time, and
  /// another one at another Puskesmas.
  public func actor(_ role: Role) -> Actor {
    let number = 10 + (Role.allCases.firstIndex(of: role) ?? 0)
    return Actor(
      account: AccountID(stored: "\(facility.id.text.dropLast(2))\(number)"),
      name: practitioners[role]?.name ?? Self.others[role] ?? role.word, roles: [role], facility: facility.id,
      practitioner: practitioners[role]?.id)
  }

  private init(bornAt now: Instant) {
    let facility = Facility(
      id: FacilityID(at: now), name: "Puskesmas Cempaka Sari",
      address: "Jl. Raya Banjaran No. 90, Kabupaten Bandung", districtCode: "320413", zone: .wib,
      satusehatOrganization: "100026555", bpjsProvider: "0114A026")
    self.facility = facility
    rooms = Dictionary(
      uniqueKeysWithValues: [
        ("umum", "Poli Umum", Room.Kind.poli, "A", "001", true),
        ("gigi", "Poli Gigi", .poli, "B", "002", true),
        ("kia", "Poli KIA", .poli, "C", "003", true),
        ("lansia", "Poli Lansia", .poli, "D", "001", true),
        ("ugd", "UGD", .emergency, "E", "005", true),
        ("laboratorium", "Laboratorium", .laboratory, "L", nil, true),
        ("farmasi", "Farmasi", .pharmacy, "F", nil, true),
      ].map { key, name, kind, letter, poli, sick in
        (
          key,
          Room(
            id: RoomID(at: now), facility: facility.id, name: name, kind: kind, letter: letter,
            bpjsPoli: poli, sickVisits: sick)
        )
      })
    practitioners = Dictionary(
      uniqueKeysWithValues: [
        (Role.dokter, "dr. Ratna Kusumah", "3204135203859001", Practitioner.Profession.doctor, "73229"),
        (.bidan, "Bd. Euis Komalasari", "3204134506909002", .midwife, nil),
        (.perawat, "Ns. Asep Hidayat", "3204131708889003", .nurse, nil),
        (.apoteker, "apt. Lilis Suryani", "3204136011879004", .pharmacist, nil),
        (.analis, "Dede Permana, A.Md.AK", "3204130212929005", .analyst, nil),
        (.kepala, "dr. Wawan Setiawan, MKM", "3204130909759006", .doctor, "73230"),
      ].map { role, name, nik, profession, bpjs in
        (
          role,
          Practitioner(
            id: PractitionerID(at: now), facility: facility.id, name: name, nik: NIK(stored: nik),
            profession: profession, sip: "503/\(nik.suffix(4))/SIP/2025", bpjsDoctor: bpjs)
        )
      })
  }
}

extension DemoPuskesmas {
  /// The demo Puskesmas of a database that has it already.
  public static func find(in store: Store) async throws -> DemoPuskesmas? {
    try await store.read { tx in
      guard let facility = try tx.first("SELECT * FROM facility ORDER BY id LIMIT 1", Facility.init) else {
        return nil
      }
      return DemoPuskesmas(
        facility: facility, rooms: try Room.all(of: facility.id, in: tx),
        practitioners: try Practitioner.all(of: facility.id, in: tx))
    }
  }

  private init(facility: Facility, rooms: [Room], practitioners: [Practitioner]) {
    let asBorn = DemoPuskesmas(bornAt: Instant(milliseconds: 0))
    self.facility = facility
    self.rooms = asBorn.rooms.compactMapValues { born in rooms.first { $0.letter == born.letter } }
    self.practitioners = asBorn.practitioners.compactMapValues { born in
      practitioners.first { $0.nik == born.nik }
    }
  }
}
