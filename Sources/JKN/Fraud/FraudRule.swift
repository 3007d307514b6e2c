import Vocabulary

/// One thing the fraud team looks for, as data: its words, its article and its limits (FRD-02, FRD-03).
public struct FraudRule: Sendable, Identifiable {
  public let code: Code
  /// In Indonesian, for the heading of a hit.
  public let title: String
  public let threat: Threat
  /// The article.
  public let source: String
  let limits: [Limit: Int]
  /// What has to be reported by the end of its month, each with its article; empty where a rule is not about that.
  public let reports: [FraudChange.Item: String]

  public var id: Code { code }

  public enum Code: String, Sendable, CaseIterable {
    case noContent = "no-content"
    case bulkEntry = "bulk-entry"
    case outsideHours = "outside-hours"
    case diagnosisOnly = "diagnosis-only"
    case sameDay = "same-day"
    case twoPlaces = "two-places"
    case afterDeath = "after-death"
    case wrongPerson = "wrong-person"
    case clonedFindings = "cloned-findings"
    case frequent
    case licence
    case offDuty = "off-duty"
    case massMove = "mass-move"
    case steeredReferral = "steered-referral"
    case unmeasuredReferral = "unmeasured-referral"
    case dutyNotDone = "duty-not-done"
    case notReported = "not-reported"
    case changeNotReported = "change-not-reported"
    case generatedAccount = "generated-account"
    // About lines of claims.
    case claimNoVisit = "claim-no-visit"
    case claimTwice = "claim-twice"
    case claimUnsupported = "claim-unsupported"
    case claimUpcoded = "claim-upcoded"
    case claimAfterDeath = "claim-after-death"
    case claimElsewhere = "claim-elsewhere"
    case claimOverlap = "claim-overlap"
    case claimLicence = "claim-licence"
    case claimOffDuty = "claim-off-duty"
    case claimScope = "claim-scope"
    case claimCrowd = "claim-crowd"
    case claimMonthEnd = "claim-month-end"
  }

  /// The kinds of Ps.12(1)b.
  public enum Threat: String, Sendable, CaseIterable {
    case fictitious, staff, schedule, moves, referral

    public var word: String {
      switch self {
      case .fictitious: "Klaim atau kunjungan fiktif"
      case .staff: "Perubahan tenaga, fasilitas, atau lingkup yang tidak dilaporkan"
      case .schedule: "Praktik tidak sesuai jadwal"
      case .moves: "Pemindahan peserta yang tidak wajar"
      case .referral: "Rujukan yang tidak wajar"
      }
    }
  }

  enum Limit: String, Sendable, CaseIterable {
    case travelMinutes, youngest, oldest, patients, measures, visits, percent, participants, referrals
    case lines, days, records
  }

  /// A limit by name; without it a rule hits nothing.
  func limit(_ name: Limit) -> Int { limits[name] ?? 1_000_000 }
}
