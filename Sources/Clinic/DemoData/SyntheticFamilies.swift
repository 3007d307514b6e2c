import Vocabulary

/// Families under one Kartu Keluarga: parents, children, now and then a grandparent or somebody alone.
struct SyntheticFamilies: Sendable {
  /// Somebody of a family, before a record is made of it.
  struct Person: Sendable {
    let name: String
    let sex: Sex
    let birth: CalendarDate
    let nik: NIK
    let familyCard: String
    /// Where they live, six digits.
    let districtCode: String
    let hamlet: String
    let rt: Int
    let rw: Int
  }

  private let today: CalendarDate
  private var niks: SyntheticNIKs
  private var cards = 0

  init(districts: [String], today: CalendarDate) {
    self.today = today
    niks = SyntheticNIKs(districts: districts, today: today)
  }

  /// The next family; the oldest stands first.
  mutating func next(_ random: inout SeededGenerator) -> [Person] {
    let district = random.below(niks.districts.count)
    let card = familyCard(district: district)
    let hamlet = random.pick(Self.hamlets)
    let (rt, rw) = (random.within(1...9), random.within(1...18))
    return members(&random).compactMap { sex, age in
      let birth = today.adding(days: -(age * 365 + random.within(0...364)))
      // One adult in eight was first registered in another district.
      let origin = age > 20 && random.happens(12) ? random.below(niks.districts.count) : district
      guard let nik = niks.next(district: origin, sex: sex, birth: birth) else { return nil }
      return Person(
        name: SyntheticNames.name(sex, born: birth.year, &random), sex: sex, birth: birth, nik: nik,
        familyCard: card, districtCode: niks.districts[district], hamlet: hamlet, rt: rt, rw: rw)
    }
  }

  /// Sexes and ages in years. The shares give the age pyramid of the regency within a few percent (BPS 2020).
  private func members(_ random: inout SeededGenerator) -> [(sex: Sex, age: Int)] {
    if random.happens(9) { return [(random.happens(45) ? .male : .female, random.within(18...92))] }
    let mother = random.within(20...62)
    let father = min(95, mother + random.within(-2...9))
    var members: [(sex: Sex, age: Int)] = [(.male, father), (.female, mother)]
    if random.happens(9) { members.removeFirst() }
    if random.happens(10) {
      members.insert((random.happens(35) ? .male : .female, min(97, mother + 24)), at: 0)
    }
    for _ in 0..<random.weighted([12, 30, 36, 16, 6]) {
      let age = mother - random.within(19...40)
      if (0...28).contains(age) { members.append((random.happens(51) ? .male : .female, age)) }
    }
    return members
  }

  /// District, a date of issue and a serial from 9000 on, each once.
  private mutating func familyCard(district: Int) -> String {
    let issued = CalendarDate(dayNumber: 14_610 + cards / 1000 % 5000)
    let serial = 9000 + cards % 1000
    cards += 1
    let day = issued.iso.replacing("-", with: "").dropFirst(2)
    return "\(niks.districts[district])\(day.suffix(2))\(day.dropFirst(2).prefix(2))\(day.prefix(2))\(serial)"
  }

  private static let hamlets = [
    "Babakan", "Cibodas", "Pasirhuni", "Cikawao", "Sukamanah", "Cipeundeuy", "Lebaksari", "Ciburial",
    "Pameuntasan", "Sindangsari", "Cijambe", "Ranca Bolang", "Kebon Kalapa", "Bojong Koneng", "Tegal Luar",
    "Cilampeni", "Nyalindung", "Gunung Cupu", "Warung Lobak", "Ciherang", "Pangauban", "Mekarwangi",
    "Sukarame", "Legok Jambu",
  ]
}
