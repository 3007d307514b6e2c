public import Store
public import Vocabulary

/// The statement of a network facility (Lampiran VI), a change of it, or its revocation, with who approved it when.
///
/// Clause 3 of the annex: it can be neither revoked nor changed without the approval of BPJS and of the Puskesmas (NET-05).
/// A statement takes effect with the last approval it needs.
public struct NetworkStatement: Sendable, Identifiable {
  public let id: NetworkStatementID
  /// Unique per facility: `PJ-20261121-0001`.
  public let number: String
  public let network: NetworkFacilityID
  public let kind: Kind
  /// What is stated, or what it is to become.
  public let form: NetworkFacilityForm
  public let reason: String
  public let askedAt: Instant
  public let askedBy: String
  /// When the last approval came.
  public let settledAt: Instant?
  public let drop: Drop?
  public let approvals: [NetworkApproval]

  public enum Kind: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
    case consent, change, revocation

    public var word: String {
      switch self {
      case .consent: "Pernyataan persetujuan"
      case .change: "Perubahan pernyataan"
      case .revocation: "Pencabutan pernyataan"
      }
    }

    /// Whose approvals it needs.
    public var parties: [NetworkApproval.Party] {
      switch self {
      case .consent: [.network, .puskesmas]
      case .change: [.network, .puskesmas, .insurer]
      case .revocation: [.puskesmas, .insurer]
      }
    }
  }

  /// It was taken back before everybody had approved.
  public struct Drop: Sendable, Hashable {
    public let at: Instant
    public let by: String
    public let reason: String
  }

  public var isSettled: Bool { settledAt != nil }
  public var isOpen: Bool { settledAt == nil && drop == nil }

  /// Whose approval is still missing, in order.
  public var missing: [NetworkApproval.Party] {
    isOpen ? kind.parties.filter { approval(of: $0) == nil } : []
  }

  public func approval(of party: NetworkApproval.Party) -> NetworkApproval? {
    approvals.first { $0.party == party }
  }
}

public typealias NetworkStatementID = ID<NetworkStatement>

/// One party's approval: the person, the day, and who wrote it down when.
public struct NetworkApproval: Sendable, Hashable {
  public enum Party: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
    case network, puskesmas, insurer

    public var word: String {
      switch self {
      case .network: "Jejaring"
      case .puskesmas: "Puskesmas"
      case .insurer: "BPJS Kesehatan"
      }
    }
  }

  public let party: Party
  /// Who approved.
  public let person: String
  public let on: CalendarDate
  /// The number of the letter that says so; empty when it was done here, signed in under the own account.
  public let reference: String
  public let at: Instant
  public let by: String

  /// Whether the person did it here and nobody on his or her behalf.
  public var isElectronic: Bool { person == by }
}
