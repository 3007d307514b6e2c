public import Vocabulary

/// What a month's capitation comes to with other doctors or dentists than were counted (Lampiran II I.A.1.d–f, I.A.2.b): what a
/// renewal made up for brings (CAP-10), and what is at stake when a doctor does not keep the schedule (CAP-23).
public struct StaffDifference: Sendable {
  public let counted: Rupiah
  public let otherwise: Rupiah
  public let explanation: [Step]

  /// Otherwise less counted: negative when it would be less.
  public var amount: Rupiah { otherwise - counted }
}

extension AgreementTerms {
  /// - Parameters:
  ///   - doctors: how many there would be.
  ///   - dentists: likewise.
  public func staffDifference(
    _ input: CapitationInput, doctors: Int64, dentists: Int64
  ) throws(Problem) -> StaffDifference {
    let counted = capitation(try input.capitationCase(under: self))
    let changed = input.with(doctors: doctors, dentists: dentists)
    let otherwise = capitation(try changed.capitationCase(under: self))
    func steps(_ input: CapitationInput, _ capitation: Capitation) -> [Step] {
      let staff = "\(input.doctors) dokter dan \(input.dentists) dokter gigi"
      return [
        Step("Tarif dasar dengan \(staff)", .money(capitation.base), source: source(.baseTariff)),
        Step("Kapitasi dengan \(staff)", .money(capitation.total), source: source(.capitationTotal)),
      ]
    }
    let difference = otherwise.total - counted.total
    return StaffDifference(
      counted: counted.total, otherwise: otherwise.total,
      explanation: steps(input, counted) + steps(changed, otherwise) + [
        Step("Selisih kapitasi", .money(difference), source: source(.baseTariff))
      ])
  }
}

extension CapitationInput {
  fileprivate func with(doctors: Int64, dentists: Int64) -> CapitationInput {
    CapitationInput(
      groups: groups, doctors: doctors, dentists: dentists, counts: counts, assessedPercent: assessedPercent)
  }
}
