public import Vocabulary

/// A month's visits of participants as a list to hand in: the report of a Puskesmas that cannot send over a network
/// (CTG-03; agreement 004 Ps.4(1)h, (4)n), with room for the participant's signature, and the log book of
/// teleconsultations.
public struct ManualReport: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    /// Rawat jalan tingkat pertama: Lampiran IV.
    case rjtp
    /// Rawat inap tingkat pertama: Lampiran V, with the length of stay.
    case ritp
    /// Log book of teleconsultations: L.I II.5.d.3 (TEL-06).
    case telekonsultasi

    public var title: String {
      switch self {
      case .rjtp: "Laporan Pelayanan Rawat Jalan Tingkat Pertama (RJTP)"
      case .ritp: "Laporan Pelayanan Rawat Inap Tingkat Pertama (RITP)"
      case .telekonsultasi: "Log Book Telekonsultasi"
      }
    }
  }

  public let kind: Kind
  public let facility: Facility
  public let month: ParticipantMonth
  /// By day and arrival; stays by discharge.
  public let lines: [Line]

  public var referred: Int { lines.count(where: \.referred) }

  /// One visit, or one stay on the day of discharge.
  public struct Line: Sendable, Hashable {
    public let day: CalendarDate
    public let card: JKNNumber?
    public let name: String
    /// The main one first: `J00 Nasofaringitis akut; R50.9`.
    public let diagnosis: String
    /// To a hospital.
    public let referred: Bool
    /// Days in bed; RITP only.
    public let stay: Int?
    /// What the log book says besides; teleconsultations only.
    public let call: Call?
  }

  /// A contact from afar, as it was recorded.
  public struct Call: Sendable, Hashable {
    public let at: Instant
    public let kind: Contact.Kind
    public let complaint: String
    public let doctor: String
    /// How it ended.
    public let result: Disposition?
  }
}
