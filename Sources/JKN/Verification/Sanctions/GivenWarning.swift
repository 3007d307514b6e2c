public import Vocabulary

/// A warning that was given (SAN-01, SAN-02; PKS 004 Ps.11(1)). Surat peringatan, teguran lisan and teguran tertulis are one
/// thing with a kind and a number (C-04-19).
public struct GivenWarning: Sendable, Hashable {
  public let kind: Kind
  public let violation: Violation
  public let on: CalendarDate
  /// From this day on it no longer counts.
  public let liftedOn: CalendarDate?

  public enum Kind: String, Sendable, CaseIterable {
    case oral, written

    public var word: String { self == .oral ? "Teguran lisan" : "Teguran tertulis" }
  }

  public enum Violation: String, Sendable, CaseIterable {
    case service, facility, charging, other, fraud

    public var word: String {
      switch self {
      case .service: "Tidak melayani peserta sesuai perjanjian"
      case .facility: "Tidak memberikan fasilitas yang menjadi hak peserta"
      case .charging: "Memungut biaya dari peserta"
      case .other: "Pelanggaran lain atas perjanjian"
      case .fraud: "Moral hazard atau kecurangan"
      }
    }

    /// The letter of Ps.11(1).
    public var source: String {
      switch self {
      case .service: "PKS 004 Ps.11(1)a"
      case .facility: "PKS 004 Ps.11(1)b"
      case .charging: "PKS 004 Ps.11(1)c"
      case .other: "PKS 004 Ps.11(1)d"
      case .fraud: "PKS 004 Ps.11(1)e"
      }
    }
  }

  public init(_ kind: Kind, _ violation: Violation, on: CalendarDate, liftedOn: CalendarDate? = nil) {
    self.kind = kind
    self.violation = violation
    self.on = on
    self.liftedOn = liftedOn
  }

  public func stands(on day: CalendarDate) -> Bool { on <= day && (liftedOn.map { day < $0 } ?? true) }
}
