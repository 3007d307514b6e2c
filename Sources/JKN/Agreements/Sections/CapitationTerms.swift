public import Vocabulary

/// Capitation's figures (PKS Bontang 2024 Lampiran II I.A.2).
public struct CapitationTerms: Sendable {
  /// Rupiah per participant and month; the least and the most a tariff may be.
  public let minimum: Rupiah
  public let maximum: Rupiah
  /// Up to this many participants to one doctor count as enough doctors.
  public let participantsPerDoctor: Int
  /// Days after its issue, or after the old one's end, in which a renewed licence has to be in HFIS.
  public let renewalDays: Int
  public let enoughDoctors: BaseTariff
  public let fewDoctors: BaseTariff
  public let noDoctor: BaseTariff
  /// The coefficient applies with more participants than this.
  public let coefficientAbove: Int64
  public let ageGroups: [AgeGroup]
  public let limits: LimitReading

  /// One row of the base tariffs.
  public struct BaseTariff: Sendable {
    public let withDentist: Rupiah
    public let withoutDentist: Rupiah
  }

  /// One row of the risk coefficients.
  public struct AgeGroup: Sendable {
    /// As printed and as a case may name it: `60+`.
    public let code: String
    /// Completed years, both included.
    public let ages: ClosedRange<Int>
    /// In ten-thousandths: 1.16 is 11600.
    public let male: Int64
    public let female: Int64
  }

  /// Whether the ceiling bites before or after performance. The text leaves it open; the floor always bites last.
  public enum LimitReading: String, Sendable, CaseIterable {
    case ceilingBeforePerformance, afterPerformance
  }

  init(_ section: JSONFields) throws(Problem) {
    minimum = try section["minimum"].money(in: Limit.tariff)
    maximum = try section["maximum"].money(in: Limit.tariff)
    guard minimum <= maximum, maximum.amount <= 1_000_000 else {
      throw section["maximum"].problem(
        "Batas atas harus tidak kurang dari batas bawah dan paling banyak 1000000.")
    }
    participantsPerDoctor = try section["participantsPerDoctor"].count(in: 1...1_000_000)
    renewalDays = try section["renewalDays"].count(in: 0...365)
    enoughDoctors = try section["enoughDoctors"].object(BaseTariff.init)
    fewDoctors = try section["fewDoctors"].object(BaseTariff.init)
    noDoctor = try section["noDoctor"].object(BaseTariff.init)
    coefficientAbove = try section["coefficientAbove"].integer(in: Limit.count)
    ageGroups = try section["ageGroups"].objects(AgeGroup.init)
    limits = try section["limits"].choice()
    try Self.checkGapless(ageGroups, section["ageGroups"])
  }

  /// Every age from 0 to 130 has exactly one group.
  private static func checkGapless(_ groups: [AgeGroup], _ field: JSONField) throws(Problem) {
    var next = 0
    for group in groups {
      guard group.ages.lowerBound == next else {
        throw field.problem(
          "Kelompok umur harus bersambung: umur \(next) tahun tidak punya kelompok, atau dua.")
      }
      next = group.ages.upperBound + 1
    }
    guard next > 130 else { throw field.problem("Kelompok umur terakhir harus sampai 130 tahun.") }
  }

  /// The group of an age in completed years; `nil` above 130.
  public func groupIndex(age: Int) -> Int? { ageGroups.firstIndex { $0.ages.contains(age) } }

  public func groupIndex(code: String) -> Int? { ageGroups.firstIndex { $0.code == code } }
}

extension CapitationTerms.BaseTariff {
  init(_ section: JSONFields) throws(Problem) {
    withDentist = try section["withDentist"].money(in: 0...1_000_000)
    withoutDentist = try section["withoutDentist"].money(in: 0...1_000_000)
  }
}

extension CapitationTerms.AgeGroup {
  init(_ section: JSONFields) throws(Problem) {
    code = try section["code"].text()
    let from = try section["from"].count(in: Limit.age)
    let to = try section["to"].present?.count(in: Limit.age) ?? 130
    guard from <= to else { throw section["to"].problem("Umur akhir kelompok mendahului umur awalnya.") }
    ages = from...to
    male = try Self.tenThousandths(section["male"])
    female = try Self.tenThousandths(section["female"])
  }

  private static func tenThousandths(_ field: JSONField) throws(Problem) -> Int64 {
    Int64((try field.fraction(in: 0...100, decimals: 4) * 10_000).roundedHalfUp)
  }
}
