import Vocabulary

/// Patients without end, family by family. What a visit needs to know of each is kept, four bytes a patient.
struct SyntheticPatients: Sendable {
  private let facility: FacilityID
  private let seed: UInt64
  private let bornAt: Instant
  private var families: SyntheticFamilies
  private var random: SeededGenerator
  private var waiting: [SyntheticFamilies.Person] = []
  /// Number of the first one's medical record, minus one.
  private let offset: Int64
  private(set) var births: [Int32] = []

  init(
    facility: FacilityID, districts: [String], after offset: Int64, seed: UInt64, today: CalendarDate,
    at now: Instant
  ) {
    self.facility = facility
    self.seed = seed
    self.offset = offset
    bornAt = now
    families = SyntheticFamilies(districts: districts, today: today)
    random = SeededGenerator(seed: seed)
  }

  /// The next patient.
  mutating func next() -> Patient {
    while waiting.isEmpty { waiting = families.next(&random).reversed() }
    let person = waiting.removeLast()
    let index = births.count
    births.append(Int32(person.birth.dayNumber))
    let number = offset + Int64(index) + 1
    return Patient(
      id: id(of: index), facility: facility, medicalRecordNumber: MedicalRecordNumber(number),
      name: person.name, sex: person.sex, birthDate: person.birth,
      birthPlace: random.happens(80) ? "Bandung" : random.pick(Self.otherPlaces), nik: person.nik,
      jknNumber: card(of: index), familyCard: person.familyCard,
      phone: random.happens(55) ? "0812" + digits(index, 8) : nil, address: "Kp. \(person.hamlet)",
      rt: digits(person.rt, 3), rw: digits(person.rw, 3), regionCode: person.districtCode,
      bloodGroup: random.happens(30) ? random.pick(["A", "B", "AB", "O"]) : nil)
  }

  /// The identity of a patient, by the order in which they were made.
  func id(of index: Int) -> PatientID {
    var own = SeededGenerator(seed: seed &+ UInt64(index) &* 0xD134_2543_DE82_EF95)
    return PatientID(at: bornAt + .milliseconds(index), using: &own)
  }

  /// The card of a patient; one in eight has none. No real card begins with 999.
  func card(of index: Int) -> JKNNumber? {
    var own = SeededGenerator(seed: seed ^ UInt64(index))
    return own.happens(88) ? JKNNumber(stored: "9990" + digits(Int(offset) + index, 9)) : nil
  }

  private static let otherPlaces = [
    "Cimahi", "Garut", "Sumedang", "Subang", "Cianjur", "Tasikmalaya", "Jakarta", "Ciamis", "Majalengka",
  ]
}

/// The number with at least `width` digits.
func digits(_ number: Int, _ width: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}
