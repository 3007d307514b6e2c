public import Vocabulary

/// What a network facility did in a month for participants, as it goes to BPJS through the Puskesmas (PKS 004 Ps.5(6);
/// NET-10).
///
/// The network confirms it, the Puskesmas approves it, then it is sent. What is confirmed stays as it is: a report that was
/// wrong is withdrawn with a reason, and confirmed anew.
public struct NetworkReport: Sendable, Hashable, Identifiable {
  public let id: NetworkReportID
  /// Unique per facility: `LJ-20261121-0001`.
  public let number: String
  public let network: NetworkFacilityID
  public let month: ParticipantMonth
  public let content: Content
  /// Who of the network says that it is so.
  public let confirmer: String
  public let confirmed: Mark
  public let approved: Mark?
  public let sending: Sending?
  public let withdrawal: Withdrawal?

  /// What stands in it.
  public struct Content: Sendable, Hashable, Codable {
    /// Services that are claimed, from the claims that are held here.
    public var claimed: [Line]
    /// What is not claimed: prescriptions, tests, advice; as the network counts it.
    public var others: [Line]
    public var note: String

    public init(claimed: [Line] = [], others: [Line] = [], note: String = "") {
      self.claimed = claimed
      self.others = others
      self.note = note
    }

    /// Nothing happened in the month.
    public var isEmpty: Bool { claimed.isEmpty && others.isEmpty }
    public var count: Int { (claimed + others).reduce(0) { $0 + $1.count } }
    public var amount: Rupiah { claimed.reduce(.zero) { $0 + ($1.amount ?? .zero) } }
  }

  /// One kind of service.
  public struct Line: Sendable, Hashable, Codable {
    /// The tariff's code; empty for what is not claimed.
    public var code: String
    public var service: String
    public var count: Int
    /// Participants, each once; nil where only services are counted.
    public var people: Int?
    /// What is claimed for it.
    public var amount: Rupiah?

    public init(
      code: String = "", _ service: String, count: Int, people: Int? = nil, amount: Rupiah? = nil
    ) {
      self.code = code
      self.service = service
      self.count = count
      self.people = people
      self.amount = amount
    }
  }

  /// Who did something here, and when.
  public struct Mark: Sendable, Hashable {
    public let at: Instant
    public let by: String
  }

  public struct Sending: Sendable, Hashable {
    public let on: CalendarDate
    /// The letter or channel by which it went.
    public let reference: String
    public let mark: Mark
  }

  public struct Withdrawal: Sendable, Hashable {
    public let mark: Mark
    public let reason: String
  }

  public enum Stage: Sendable, Hashable, CaseIterable {
    case open, confirmed, approved, sent

    public var word: String {
      switch self {
      case .open: "belum dikonfirmasi"
      case .confirmed: "menunggu persetujuan Puskesmas"
      case .approved: "disetujui, belum dikirim"
      case .sent: "dikirim"
      }
    }
  }

  public var stage: Stage {
    if sending != nil { return .sent }
    return approved == nil ? .confirmed : .approved
  }

  /// Whether the network confirmed it under its own account.
  public var isElectronic: Bool { confirmer == confirmed.by }
}

public typealias NetworkReportID = ID<NetworkReport>
