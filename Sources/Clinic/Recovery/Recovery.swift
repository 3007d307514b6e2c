public import JKN
public import Store
public import Vocabulary

/// A loss that is paid back: why, how much, in which instalments, and what came in (REC-01 to REC-06).
public struct Recovery: Sendable, Identifiable {
  public let id: RecoveryID
  /// `K-20261121-0001`.
  public let number: String
  public let auditCase: AuditCaseID?
  public let cause: Cause
  public let about: String
  public let signedOn: CalendarDate
  /// Number of the Berita Acara.
  public let minutes: String
  /// Number of BPJS's approval of more than three months, where one was named at the signing; else empty.
  public let approval: String
  /// Until when the loss had to be back by the Berita Acara.
  public let signedLastDay: CalendarDate
  /// The instalments as the Berita Acara has them.
  public let signedPlan: InstalmentPlan
  public let payments: [Payment]
  /// What is or was to be kept back from BPJS's payments, in the order in which it was planned.
  public let setOffs: [RecoverySetOff]
  /// More time that was asked for, in the order in which it was.
  public let extensions: [RecoveryExtension]

  public enum Cause: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
    case fraud, overpaid = "overpaid-claims", capitation = "capitation-mismatch", club = "club-mismatch"

    public var word: String {
      switch self {
      case .fraud: "Kecurangan yang terbukti"
      case .overpaid: "Klaim nonkapitasi terbayar lebih"
      case .capitation: "Ketidaksesuaian kapitasi"
      case .club: "Ketidaksesuaian klaim klub Prolanis"
      }
    }

    public var source: String { self == .fraud ? "PKS 004 Ps.10(1)" : "PKS 004 Ps.4(1)k, (4)r; Ps.9(2)" }
  }

  public struct Payment: Sendable, Identifiable {
    public let id: String
    public let on: CalendarDate
    public let amount: Rupiah
    public let way: RecoveryWay
    public let reference: String
  }

  public var amount: Rupiah { signedPlan.total }

  /// Until when the loss has to be back; what BPJS approved since stands in it.
  public var lastDay: CalendarDate { extensionMinutes.last?.until ?? signedLastDay }

  /// The instalments as they are due now.
  public var plan: InstalmentPlan { extensionMinutes.last?.plan ?? signedPlan }

  /// Still to be recovered and not planned to be kept back.
  public func unplanned(asOf day: CalendarDate) -> Rupiah {
    let planned = setOffs.filter(\.isPlanned).reduce(Rupiah.zero) { $0 + $1.total }
    return max(.zero, standing(asOf: day).balance - planned)
  }

  public func standing(asOf day: CalendarDate) -> RecoveryStanding {
    RecoveryStanding(plan, payments: payments.map { ($0.on, $0.amount) }, asOf: day)
  }
}

public typealias RecoveryID = ID<Recovery>
