import Vocabulary

extension KBKRatios {
  /// Each indicator as a ratio, or as the counts it is made of.
  init(_ fields: JSONFields) throws(Problem) {
    let counts = try KBKCountFields(fields)
    let (contact, contactWarnings) = try Self.given(fields["contactRate"], 0...1000, counts.namesContact) {
      () throws(Problem) in try Self.contactRate(counts.contact())
    }
    let (referral, _) = try Self.given(fields["nonSpecialistReferralRatio"], 0...100, counts.namesReferral) {
      () throws(Problem) in (try Self.referralRatio(counts.referral()), [])
    }
    let (prolanis, prolanisWarnings) = try Self.given(
      fields["prolanisControlledRatio"], 0...100, counts.namesProlanis
    ) {
      () throws(Problem) in try Self.prolanisRatio(counts.prolanis())
    }
    self.init(
      contactRate: contact, referralRatio: referral, prolanisRatio: prolanis,
      warnings: contactWarnings + prolanisWarnings)
  }

  private static func given(
    _ ratio: JSONField, _ range: ClosedRange<Int64>, _ counts: [JSONField],
    _ compute: () throws(Problem) -> (Fraction, [String])
  ) throws(Problem) -> (Fraction, [String]) {
    let hasCounts = counts.contains(where: \.isPresent)
    guard ratio.isPresent || hasCounts else {
      throw ratio.problem("Isi rasio ini, atau angka-angka pembentuknya.")
    }
    guard ratio.isPresent else { return try compute() }
    guard !hasCounts else {
      throw ratio.problem("Isi rasio ini atau angka-angka pembentuknya, jangan keduanya.")
    }
    return (try ratio.fraction(in: range), [])
  }
}

/// The counts of a case, read when their indicator is counted from them.
struct KBKCountFields {
  private let fields: JSONFields

  init(_ fields: JSONFields) throws(Problem) { self.fields = fields }

  var namesContact: [JSONField] { [fields["contacts"]] }
  var namesReferral: [JSONField] {
    [fields["referrals"], fields["nonSpecialistReferrals"], fields["taccReferrals"]]
  }
  var namesProlanis: [JSONField] {
    [fields["dmDiagnosed"], fields["dmControlled"], fields["htDiagnosed"], fields["htControlled"]]
  }

  func contact() throws(Problem) -> KBKCounts {
    var counts = KBKCounts.none
    counts.registered = try fields["registered"].integer(in: Limit.count)
    counts.contacts = try fields["contacts"].integer(in: Limit.count)
    return counts
  }

  func referral() throws(Problem) -> KBKCounts {
    var counts = KBKCounts.none
    counts.referrals = try fields["referrals"].integer(in: Limit.count)
    counts.nonSpecialistReferrals = try fields["nonSpecialistReferrals"].integer(in: Limit.count)
    counts.taccReferrals = try fields["taccReferrals"].integer(in: Limit.count)
    return counts
  }

  func prolanis() throws(Problem) -> KBKCounts {
    var counts = KBKCounts.none
    counts.dmDiagnosed = try fields["dmDiagnosed"].integer(in: Limit.count)
    counts.dmControlled = try fields["dmControlled"].integer(in: Limit.count)
    counts.htDiagnosed = try fields["htDiagnosed"].integer(in: Limit.count)
    counts.htControlled = try fields["htControlled"].integer(in: Limit.count)
    return counts
  }
}

extension KBKCounts {
  /// A month in which nothing happened.
  public static let none = KBKCounts(
    registered: 0, contacts: 0, referrals: 0, nonSpecialistReferrals: 0, taccReferrals: 0, dmDiagnosed: 0,
    dmControlled: 0, htDiagnosed: 0, htControlled: 0)
}

extension KBK: CaseAnswer {
  var warnings: [String] { ratios.warnings }

  func write(to writer: inout JSONWriter) {
    writer.member("contactRate", ratios.contactRate)
    writer.member("rrns", ratios.referralRatio)
    writer.member("rppt", ratios.prolanisRatio)
    writer.name("ratings")
    writer.array { list in for rating in ratings { list.number(rating) } }
    writer.member("scoreTenths", scoreTenths)
    writer.member("percent", percent)
  }
}
