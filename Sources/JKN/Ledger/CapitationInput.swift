public import Vocabulary

/// What a month's capitation was counted from, kept so that anybody can count it again: the case of
/// `sehat jkn capitation`, as text.
public struct CapitationInput: Sendable {
  public let groups: [ParticipantGroup]
  public let doctors: Int64
  public let dentists: Int64
  /// Our own; nil where payment does not follow performance.
  public let counts: KBKCounts?
  /// What BPJS assessed; it goes before our own counts (Lampiran II I.A.2.d.1).
  public let assessedPercent: Int?
  /// What tells whether KBK applies; `nil` in months closed before it was kept, and once BPJS assessed one.
  public let standing: KBKStanding?

  public init(
    groups: [ParticipantGroup], doctors: Int64, dentists: Int64, counts: KBKCounts?,
    assessedPercent: Int? = nil, standing: KBKStanding? = nil
  ) {
    self.groups = groups
    self.doctors = doctors
    self.dentists = dentists
    self.counts = counts
    self.assessedPercent = assessedPercent
    self.standing = standing
  }

  /// The same month as it would be without BPJS's assessment.
  public var byOwnCounts: CapitationInput {
    CapitationInput(groups: groups, doctors: doctors, dentists: dentists, counts: counts, standing: standing)
  }

  /// The case itself.
  /// - Throws: for an age group the agreement does not print, negative counts, or a part larger than its whole.
  public func capitationCase(under terms: AgreementTerms) throws(Problem) -> CapitationCase {
    guard doctors >= 0, dentists >= 0 else {
      throw Problem(field: "doctors", "Jumlah dokter tidak boleh negatif.")
    }
    var performance = CapitationCase.Performance.none
    if let assessedPercent {
      performance = .percent(Fraction(assessedPercent))
    } else if let counts {
      performance = .ratios(try KBKRatios(counts))
    }
    return CapitationCase(
      headcount: try Headcount(groups, under: terms.capitation), doctors: doctors, dentists: dentists,
      performance: performance, standing: standing)
  }

  /// As `sehat jkn capitation` reads it.
  public var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { fields in
      fields.name("participants")
      fields.array { list in for group in groups { list.object { group.write(to: &$0) } } }
      fields.member("doctors", Int(doctors))
      fields.member("dentists", Int(dentists))
      if let assessedPercent {
        fields.name("kbk")
        fields.object { $0.member("percent", assessedPercent) }
      } else if let counts {
        fields.name("kbk")
        fields.object { counts.write(to: &$0) }
      }
      if let standing {
        fields.name("kbkScope")
        fields.object { standing.write(to: &$0) }
      }
    }
    return writer.bytes
  }
}

extension ParticipantGroup {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member("sex", sex == .male ? "M" : "F")
    switch age {
    case .years(let years): writer.member("age", years)
    case .group(let code): writer.member("ageGroup", code)
    }
    writer.member("count", Int(count))
  }
}

extension KBKCounts {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member("registered", Int(registered))
    writer.member("contacts", Int(contacts))
    writer.member("referrals", Int(referrals))
    writer.member("nonSpecialistReferrals", Int(nonSpecialistReferrals))
    writer.member("taccReferrals", Int(taccReferrals))
    writer.member("dmDiagnosed", Int(dmDiagnosed))
    writer.member("dmControlled", Int(dmControlled))
    writer.member("htDiagnosed", Int(htDiagnosed))
    writer.member("htControlled", Int(htControlled))
  }
}
