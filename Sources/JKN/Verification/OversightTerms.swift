public import Vocabulary

/// What the agreement says of audits, recovery, warnings and its own end, as dated data (PKS 004 Ps.8–12).
public struct OversightTerms: Sendable {
  public let from: CalendarDate
  public let audit: Audit
  public let recovery: Recovery
  public let warning: Warning
  public let exit: Exit
  public let recooperation: Recooperation
  /// Every ground has its terms.
  public let grounds: [TerminationGround: GroundTerms]
  public let lastMonth: LastMonth

  public struct Audit: Sendable {
    /// Places for audits in a year; each still needs a trigger (C-04-18).
    public let perYear: Int
    public let source: String
  }

  public struct Recovery: Sendable {
    /// From the signing of the Berita Acara.
    public let months: Int
    /// With the written approval of BPJS.
    public let extendedMonths: Int
    public let source: String
  }

  public struct Warning: Sendable {
    /// Calendar days from one written warning to the next.
    public let daysBetween: Int
    public let mostWritten: Int
    public let source: String
  }

  public struct Exit: Sendable {
    public let noticeMonths: Int
    public let source: String
  }

  public struct Recooperation: Sendable {
    public let months: Int
    public let source: String
  }

  public struct LastMonth: Sendable {
    /// What is owed of the capitation of a month in which the agreement ends: the text leaves it open.
    public let capitation: Reading
    public let source: String

    public enum Reading: String, Sendable, CaseIterable {
      /// All of it when the agreement holds on the first of the month, nothing otherwise.
      case whole
      /// By the days on which it holds.
      case byDay
    }
  }

  /// The terms that come with the program.
  public static func shipped() throws(Problems) -> OversightTerms {
    let file = try TermsFile.read("oversight-2024")
    do throws(Problem) { return try OversightTerms(file) } catch { throw Problems([error]) }
  }
}
