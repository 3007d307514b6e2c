public import Vocabulary

/// Income tax that is withheld from an honorarium, from a day on (TAR-34; PKS Bontang 2024 Lampiran II, Pembiayaan Kegiatan
/// Kelompok 1.4 and 2.4). The rate is the tax law's, not the agreement's: half of the gross at the lowest rate of UU PPh Ps.17 for
/// who is no employee (PMK 168/2023), final on the whole by golongan for a civil servant where the regional budget bears it
/// (PP 80/2010 Ps.4; PMK 262/PMK.03/2010).
public struct HonorariumTax: Sendable, Hashable {
  public let from: CalendarDate
  /// The golongan it is for; nil for who is no employee.
  public let civilServants: [Int]?
  /// Percent of the gross that is taxed.
  public let basePercent: Int
  /// Percent of that.
  public let ratePercent: Int
  /// The law.
  public let source: String

  /// Whole rupiah, what is left over dropped.
  public func tax(of gross: Rupiah) -> Rupiah {
    Rupiah(Int64(Int128(gross.amount) * Int128(basePercent) * Int128(ratePercent) / 10_000))
  }

  init(_ row: JSONFields) throws(Problem) {
    from = try row["from"].date()
    civilServants = try row["civilServants"].present?.elements { grade throws(Problem) in
      try grade.field.count(in: HonorariumRecipient.grades)
    }
    basePercent = try row["basePercent"].count(in: Limit.percent)
    ratePercent = try row["ratePercent"].count(in: Limit.percent)
    source = try row["source"].text()
  }
}

extension ClubTerms {
  /// What is withheld on a day; `nil` when the file names no rate for it.
  func tax(on date: CalendarDate, of recipient: HonorariumRecipient) -> HonorariumTax? {
    honorariumTax.last { $0.from <= date && $0.isFor(recipient) }
  }
}

extension HonorariumTax {
  fileprivate func isFor(_ recipient: HonorariumRecipient) -> Bool {
    switch recipient {
    case .nonEmployee: civilServants == nil
    case .civilServant(let grade): civilServants?.contains(grade) == true
    }
  }
}
