import Store
import Vocabulary

/// What stands at a facility before it is filled with invented people.
struct DemoGround: Sendable {
  let zone: FacilityZone
  /// The districts of the facility's regency, six digits each.
  let districts: [String]
  let places: [SyntheticVisits.Place]
  let lastRecordNumber: Int64

  init(of id: FacilityID, in tx: ReadTransaction) throws {
    let facility = try Facility.find(id, in: tx)
    zone = facility.zone
    let regency = String(facility.districtCode.prefix(4))
    let known = try Region.below(regency, in: tx).map(\.code).sorted()
    districts = known.isEmpty ? [facility.districtCode] : known
    let visits: String? = try tx.value("SELECT id FROM encounter WHERE facility = \(id) LIMIT 1")
    guard visits == nil else {
      throw Refusal.conflict("Data contoh hanya dibuat di fasilitas yang belum mempunyai kunjungan.")
    }
    places = try Self.places(of: id, in: tx)
    guard !places.isEmpty else {
      throw Refusal.conflict("Fasilitas ini belum mempunyai poli dengan pemeriksa.")
    }
    lastRecordNumber =
      try tx.value(
        "SELECT value FROM counter WHERE facility = \(id) AND name = \(CounterName.medicalRecord)") ?? 0
  }

  /// Lets the next patient at the counter get the number after `number`.
  static func setRecordNumber(_ number: Int64, of facility: FacilityID, in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO counter (facility, name, value) VALUES (\(facility), \(CounterName.medicalRecord), \(number))
      ON CONFLICT (facility, name) DO UPDATE SET value = excluded.value
      """)
  }

  /// Polis with those who serve there by schedule, or any examiner where nobody is scheduled.
  private static func places(of id: FacilityID, in tx: ReadTransaction) throws -> [SyntheticVisits.Place] {
    let examiners = try Practitioner.all(of: id, in: tx)
      .filter { [.doctor, .dentist, .midwife].contains($0.profession) }.map(\.id)
    return try Room.all(of: id, in: tx).filter { $0.kind == .poli || $0.kind == .emergency }.compactMap {
      room in
      let scheduled: [PractitionerID] = try tx.all(
        "SELECT DISTINCT practitioner FROM schedule WHERE room = \(room.id) ORDER BY practitioner"
      ) { try $0["practitioner"] }
      let serving = scheduled.isEmpty ? examiners : scheduled
      guard !serving.isEmpty else { return nil }
      return SyntheticVisits.Place(
        room: room.id, practitioners: serving,
        weight: room.kind == .emergency ? 4 : room.letter == "A" ? 50 : 15)
    }
  }
}
