public import Vocabulary

/// One activity of a Prolanis club (PKS Bontang 2024 Lampiran II, Pembiayaan Kegiatan Kelompok).
public struct ClubActivity: Sendable {
  public let kind: Kind
  public let mode: Mode
  public let date: CalendarDate
  /// Prolanis members who signed the list.
  public let attendees: Int
  /// Rupiah of consumption a person; online there is none.
  public let costPerPerson: Rupiah
  /// Earlier activities of the same kind and club.
  public let history: [CalendarDate]
  /// Who speaks or instructs; decides the tax alone.
  public let recipient: HonorariumRecipient

  public enum Kind: String, Sendable, CaseIterable { case education, physical }
  public enum Mode: String, Sendable, CaseIterable { case offline, online }

  public init(
    kind: Kind, mode: Mode, date: CalendarDate, attendees: Int, costPerPerson: Rupiah,
    history: [CalendarDate], recipient: HonorariumRecipient = .nonEmployee
  ) {
    self.kind = kind
    self.mode = mode
    self.date = date
    self.attendees = attendees
    self.costPerPerson = costPerPerson
    self.history = history
    self.recipient = recipient
  }
}

/// What BPJS pays for an activity.
public struct ClubPayment: Sendable {
  public let lines: [ClaimLine]
  /// Why nothing is paid; `nil` when something is.
  public let refused: String?
  public let warnings: [String]
  public let explanation: [Step]

  /// Before tax.
  public var payable: Rupiah { lines.total }
  public var tax: Rupiah { lines.tax }
  public var net: Rupiah { payable - tax }
}
