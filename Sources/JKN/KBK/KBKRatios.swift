public import Vocabulary

/// The three indicators of one month, exact.
public struct KBKRatios: Sendable {
  /// Per mille.
  public let contactRate: Fraction
  /// Percent.
  public let referralRatio: Fraction
  /// Percent.
  public let prolanisRatio: Fraction
  /// Where a ratio had nothing to be a part of.
  public let warnings: [String]

  public init(
    contactRate: Fraction, referralRatio: Fraction, prolanisRatio: Fraction, warnings: [String] = []
  ) {
    self.contactRate = contactRate
    self.referralRatio = referralRatio
    self.prolanisRatio = prolanisRatio
    self.warnings = warnings
  }

  /// - Throws: when a part is larger than its whole.
  public init(_ counts: KBKCounts) throws(Problem) {
    let (rate, rateWarning) = try Self.contactRate(counts)
    let (prolanis, prolanisWarnings) = try Self.prolanisRatio(counts)
    contactRate = rate
    referralRatio = try Self.referralRatio(counts)
    prolanisRatio = prolanis
    warnings = rateWarning + prolanisWarnings
  }

  /// Angka kontak (Lampiran II I.A.2.d.3.a(1)): people with a contact, of 1,000 registered.
  static func contactRate(_ counts: KBKCounts) throws(Problem) -> (Fraction, [String]) {
    try part(
      counts.contacts, of: counts.registered, "contacts", "Peserta yang berkontak melebihi peserta terdaftar."
    )
    guard let ratio = Fraction.ratio(counts.contacts, of: counts.registered) else {
      return (.zero, ["Tidak ada peserta terdaftar: angka kontak dihitung 0."])
    }
    return (ratio * 1000, [])
  }

  /// Rasio rujukan nonspesialistik (Lampiran II I.A.2.d.3.a(2)): TACC leaves the numerator only. No referrals: 0%.
  static func referralRatio(_ counts: KBKCounts) throws(Problem) -> Fraction {
    try part(
      counts.nonSpecialistReferrals, of: counts.referrals, "nonSpecialistReferrals",
      "Rujukan nonspesialistik melebihi semua rujukan.")
    try part(
      counts.taccReferrals, of: counts.nonSpecialistReferrals, "taccReferrals",
      "Rujukan dengan TACC melebihi rujukan nonspesialistik.")
    let counted = counts.nonSpecialistReferrals - counts.taccReferrals
    return (Fraction.ratio(counted, of: counts.referrals) ?? .zero) * 100
  }

  /// Rasio peserta Prolanis terkendali (Lampiran II I.A.2.d.3.a(3)): the mean of the two diseases' ratios.
  static func prolanisRatio(_ counts: KBKCounts) throws(Problem) -> (Fraction, [String]) {
    try part(
      counts.dmControlled, of: counts.dmDiagnosed, "dmControlled",
      "DM terkendali melebihi peserta terdiagnosis DM.")
    try part(
      counts.htControlled, of: counts.htDiagnosed, "htControlled",
      "Hipertensi terkendali melebihi peserta terdiagnosis hipertensi.")
    let dm = Fraction.ratio(counts.dmControlled, of: counts.dmDiagnosed)
    let ht = Fraction.ratio(counts.htControlled, of: counts.htDiagnosed)
    var warnings: [String] = []
    if dm == nil { warnings.append("Tidak ada peserta terdiagnosis DM: rasio DM terkendali dihitung 0.") }
    if ht == nil {
      warnings.append("Tidak ada peserta terdiagnosis hipertensi: rasio hipertensi terkendali dihitung 0.")
    }
    return (((dm ?? .zero) + (ht ?? .zero)) * 100 / 2, warnings)
  }

  private static func part(_ part: Int64, of whole: Int64, _ field: String, _ sentence: String)
    throws(Problem)
  {
    guard part >= 0, whole >= 0 else { throw Problem(field: field, "Bilangan ini tidak boleh negatif.") }
    guard part <= whole else { throw Problem(field: field, sentence) }
  }
}
