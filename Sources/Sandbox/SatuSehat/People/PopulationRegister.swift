/// The people whom the platform knows without anybody having sent them: the published dummies, and everybody
/// with a registered NIK. An IHS number is derived from the NIK, so that it is the same on every machine, and
/// ends in two check digits, so that a made-up one is found out.
struct PopulationRegister: Sendable {
  enum Kind: Sendable { case patient, practitioner }

  struct Person: Sendable, Hashable {
    var ihsNumber: String
    var nik: String
    var name: String
    var gender: String
    var birthDate: String
  }

  let kind: Kind
  let switches: Switchboard
  let thisYear: @Sendable () -> Int

  /// The records behind a NIK: none, one, or (a dummy) two.
  func people(nik text: String) -> [Person] {
    let seeded = seeds.filter { $0.nik == text }
    if !seeded.isEmpty { return seeded }
    guard let nik = NIK(text, thisYear: thisYear()), nik.isRegistered else { return [] }
    return [person(nik)]
  }

  func knows(_ ihsNumber: String) -> Bool {
    seeds.contains { $0.ihsNumber == ihsNumber } || hasCheckDigits(ihsNumber)
  }

  func seededPerson(_ ihsNumber: String) -> Person? { seeds.first { $0.ihsNumber == ihsNumber } }

  private var seeds: [Person] {
    guard kind == .patient else { return SeedPeople.practitioners }
    return switches[.dummyPatients] == "known"
      ? SeedPeople.patients + SeedPeople.dummies : SeedPeople.patients
  }

  private func person(_ nik: NIK) -> Person {
    var generator = SeededGenerator(seed: Self.hash(nik.digits))
    let name = SeedPeople.givenNames[Int(generator.next() % UInt64(SeedPeople.givenNames.count))]
    let family = SeedPeople.familyNames[Int(generator.next() % UInt64(SeedPeople.familyNames.count))]
    return Person(
      ihsNumber: number(from: generator.next()), nik: nik.digits, name: "\(name) \(family)",
      gender: nik.isFemale ? "female" : "male", birthDate: nik.birthDate)
  }

  /// A number for somebody who is registered now.
  func newNumber(for key: String, attempt: UInt64) -> String {
    var generator = SeededGenerator(seed: Self.hash(key) &+ attempt)
    return number(from: generator.next())
  }

  /// FNV-1a.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }

  /// `P` + 11 digits, `N` + 8 digits; the last two are the rest of the others by 97.
  private func number(from hash: UInt64) -> String {
    let width = kind == .patient ? 9 : 6
    let body = hash % (kind == .patient ? 1_000_000_000 : 1_000_000)
    return prefix + Self.padded(body, width) + Self.padded(body % 97, 2)
  }

  private func hasCheckDigits(_ ihsNumber: String) -> Bool {
    guard ihsNumber.hasPrefix(prefix), ihsNumber.count == (kind == .patient ? 12 : 9) else { return false }
    let digits = ihsNumber.dropFirst()
    guard ResourceID.isDigits(digits), let body = UInt64(digits.dropLast(2)),
      let check = UInt64(digits.suffix(2))
    else { return false }
    return body % 97 == check
  }

  private var prefix: String { kind == .patient ? "P" : "N" }

  private static func padded(_ value: UInt64, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}
