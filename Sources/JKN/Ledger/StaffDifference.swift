public import Vocabulary

/// What a month's capitation comes to with other doctors or dentists than were counted (Lampiran II I.A.1.d–f, I.A.2.b): what a
/// renewal made up for brings (CAP-10), what is at stake when a doctor does not keep the schedule (CAP-23), and what a loss
/// that became known after closing takes back (CAP-18).
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
    try staffDifference(try input.capitationCase(under: self), doctors: doctors, dentists: dentists)
  }

  /// The same for a month that was closed, by the case that was kept of it: its participants and its performance stay.
  public func staffDifference(
    ofCase input: [UInt8], doctors: Int64, dentists: Int64
  ) throws(Problem) -> StaffDifference {
    try staffDifference(try keptCase(input), doctors: doctors, dentists: dentists)
  }

  private func staffDifference(
    _ month: CapitationCase, doctors: Int64, dentists: Int64
  ) throws(Problem) -> StaffDifference {
    guard doctors >= 0, dentists >= 0 else {
      throw Problem(field: "doctors", "Jumlah dokter tidak boleh negatif.")
    }
    let changed = month.with(doctors: doctors, dentists: dentists)
    let (counted, otherwise) = (capitation(month), capitation(changed))
    func steps(_ month: CapitationCase, _ capitation: Capitation) -> [Step] {
      let staff = "\(month.doctors) dokter dan \(month.dentists) dokter gigi"
      return [
        Step("Tarif dasar dengan \(staff)", .money(capitation.base), source: source(.baseTariff)),
        Step("Kapitasi dengan \(staff)", .money(capitation.total), source: source(.capitationTotal)),
      ]
    }
    let difference = otherwise.total - counted.total
    return StaffDifference(
      counted: counted.total, otherwise: otherwise.total,
      explanation: steps(month, counted) + steps(changed, otherwise) + [
        Step("Selisih kapitasi", .money(difference), source: source(.baseTariff))
      ])
  }
}

extension CapitationCase {
  fileprivate func with(doctors: Int64, dentists: Int64) -> CapitationCase {
    CapitationCase(
      headcount: headcount, doctors: doctors, dentists: dentists, performance: performance,
      standing: standing)
  }
}
