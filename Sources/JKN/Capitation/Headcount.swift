public import Vocabulary

/// How many participants there are, and how many they weigh (PKS Bontang 2024 Lampiran II I.A.2.c.2).
public struct Headcount: Sendable {
  public private(set) var people: Int64 = 0
  /// Sum of heads × coefficient, in ten-thousandths.
  public private(set) var weight: Int128 = 0

  public init() {}

  /// - Throws: for an age without a group, and above a thousand million people.
  public init(_ groups: [ParticipantGroup], under terms: CapitationTerms) throws(Problem) {
    for (place, group) in groups.enumerated() {
      do throws(Problem) { try add(group, under: terms) } catch {
        throw error.inside("participants[\(place)]")
      }
    }
  }

  private mutating func add(_ group: ParticipantGroup, under terms: CapitationTerms) throws(Problem) {
    let index: Int?
    switch group.age {
    case .years(let years):
      index = terms.groupIndex(age: years)
      if index == nil { throw Problem(field: "age", "Umur harus antara 0 dan 130 tahun.") }
    case .group(let code):
      index = terms.groupIndex(code: code)
      if index == nil {
        let known = terms.ageGroups.map { "“\($0.code)”" }.joined(separator: ", ")
        throw Problem(field: "ageGroup", "Kelompok umur harus salah satu dari: \(known).")
      }
    }
    guard let index, group.count >= 0, group.count + people <= Limit.count.upperBound else {
      throw Problem(
        field: "count", "Jumlah peserta tidak boleh negatif, dan semuanya paling banyak 1000000000.")
    }
    add(group.count, sex: group.sex, groupIndex: index, under: terms)
  }

  /// - Parameters:
  ///   - count: not negative.
  ///   - groupIndex: a place in `terms.ageGroups`.
  mutating func add(_ count: Int64, sex: Sex, groupIndex: Int, under terms: CapitationTerms) {
    let group = terms.ageGroups[groupIndex]
    people += count
    weight += Int128(count) * Int128(sex == .male ? group.male : group.female)
  }

  /// The facility's coefficient; 1 with too few participants to apply one (Lampiran II I.A.2.c).
  public func coefficient(under terms: CapitationTerms) -> Fraction {
    people > terms.coefficientAbove ? Fraction(weight, over: Int128(people) * 10_000) : .one
  }
}
