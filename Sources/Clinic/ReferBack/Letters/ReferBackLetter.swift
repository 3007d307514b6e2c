public import Vocabulary

/// A specialist's letter that sends a stable chronic patient back to the Puskesmas (Surat Rujuk Balik; PRO-11, agreement 004
/// L.I II.4.a). It is corrected by a new version and ends by its last day or with a reason.
public struct ReferBackLetter: Sendable, Hashable, Identifiable {
  public let id: ReferBackLetterID
  public let patient: PatientID
  /// 1, 2 …: each correction is one more.
  public let version: Int
  public let content: ReferBackContent
  /// Why this version was made; empty for the first.
  public let correction: String
  public let recordedAt: Instant
  public let recordedBy: String
  /// Nil while nobody ended it.
  public let ended: Ended?

  public struct Ended: Sendable, Hashable {
    /// From this day on it no longer holds.
    public let on: CalendarDate
    public let reason: String
    public let by: String
  }

  public enum State: String, Sendable, CaseIterable {
    case upcoming, active
    /// Still in force, for less than `soon` days: the patient should see the specialist again.
    case endingSoon = "ending-soon"
    case expired, ended

    public var word: String {
      switch self {
      case .upcoming: "belum berlaku"
      case .active: "berlaku"
      case .endingSoon: "segera berakhir"
      case .expired: "masa berlaku habis"
      case .ended: "diakhiri"
      }
    }
  }

  /// Days before the last one in which a letter is said to end soon: SEHAT's own, time enough for an appointment.
  public static let soon = 14

  public func state(on day: CalendarDate) -> State {
    if let ended, ended.on <= day { return .ended }
    if day < content.validFrom { return .upcoming }
    if day > content.validUntil { return .expired }
    return content.validUntil.days(since: day) < Self.soon ? .endingSoon : .active
  }

  public func isInForce(on day: CalendarDate) -> Bool {
    switch state(on: day) {
    case .active, .endingSoon: true
    case .upcoming, .expired, .ended: false
    }
  }
}

public typealias ReferBackLetterID = ID<ReferBackLetter>

/// What a letter says.
public struct ReferBackContent: Sendable, Hashable {
  public let number: String
  public let dated: CalendarDate
  public let hospital: String
  public let specialist: String
  public let condition: ReferBackCondition
  /// ICD-10.
  public let diagnosis: Coded
  /// What the specialist asks the Puskesmas to do and to watch; may be empty.
  public let advice: String
  public let validFrom: CalendarDate
  /// The last day.
  public let validUntil: CalendarDate
  public let collection: DrugCollection
  /// The name of the installation or apotek; empty for our own room.
  public let place: String
  public let drugs: [ReferBackDrug]

  /// What the programme gives: everything but the drugs outside its formulary.
  public var programmeDrugs: [ReferBackDrug] { drugs.filter { $0.standing != .outside } }

  /// Kept as the specialist wrote them, and no drugs of the programme.
  public var outsideDrugs: [ReferBackDrug] { drugs.filter { $0.standing == .outside } }

  /// Where the drugs are collected, in words.
  public var collected: String { place.isEmpty ? collection.word : "\(collection.word): \(place)" }
}
