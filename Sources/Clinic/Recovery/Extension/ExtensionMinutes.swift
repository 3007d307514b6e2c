public import JKN
public import Vocabulary

/// The minutes of an extension that BPJS approved. The first minutes stay as they were signed (REC-04; PKS 004 Ps.10(4)b–c).
public struct ExtensionMinutes: Sendable, Identifiable {
  public let id: RecoveryExtensionID
  /// `K-20261121-0001-P1`: the recovery's, and the how many-eth extension of it.
  public let number: String
  public let decidedOn: CalendarDate
  /// Number of BPJS's letter.
  public let letter: String
  /// Until when the loss has to be back from then on.
  public let until: CalendarDate
  /// All instalments from then on; what was paid before the decision stands in the first ones.
  public let plan: InstalmentPlan

  private static let mark = "-P"

  /// The number of the recovery that these minutes, or the first ones, are about.
  static func recovery(of number: String) -> String {
    number.firstRange(of: mark).map { String(number[..<$0.lowerBound]) } ?? number
  }

  static func number(_ count: Int, of recovery: String) -> String { "\(recovery)\(mark)\(count)" }
}

extension Recovery {
  /// In the order in which BPJS approved them.
  public var extensionMinutes: [ExtensionMinutes] {
    var minutes: [ExtensionMinutes] = []
    for asked in extensions {
      guard let decision = asked.decision, let until = decision.until, let plan = decision.plan else {
        continue
      }
      minutes.append(
        ExtensionMinutes(
          id: asked.id, number: ExtensionMinutes.number(minutes.count + 1, of: number),
          decidedOn: decision.on, letter: decision.letter, until: until, plan: plan))
    }
    return minutes
  }
}
