public import JKN
public import Store
public import Vocabulary

/// One service that BPJS pays beside capitation, from the record, from a person, from a network midwife or from a club.
public struct Claim: Sendable, Identifiable {
  public let id: ClaimID
  /// Unique per facility: `K-20261121-0001`.
  public let number: String
  public let origin: Origin
  /// What it was made from; nothing is claimed twice from one source.
  public let source: String
  public let subject: Subject
  public let encounter: EncounterID?
  public let network: NetworkFacilityID?
  /// The day the service ended.
  public var day: CalendarDate
  public var performer: Performer
  public var practitioner: PractitionerID?
  public var performerName: String
  public var service: ClaimService
  public var diagnosis: String
  public let standing: Standing
  public let standingReason: String
  public let batch: ClaimBatchID?
  /// What was asked when it was sent; nil while it is open and the rule is asked anew.
  public let asked: Asked?
  public let answer: Answer?
  public let enteredAt: Instant
  public let enteredBy: String
  public let approvedBy: String?

  public enum Origin: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
    case record, hand, network, club

    public var word: String {
      switch self {
      case .record: "Rekam medis"
      case .hand: "Diisi petugas"
      case .network: "Jejaring"
      case .club: "Klub Prolanis"
      }
    }
  }

  public enum Subject: Sendable, Hashable {
    case person(Person)
    case club(String)
  }

  /// The patient as the claim needs him.
  public struct Person: Sendable, Hashable {
    public let id: PatientID
    public let name: String
    public let sex: Sex
    public let birthDate: CalendarDate
    public let card: JKNNumber?
  }

  /// Where it stands while it is in no batch.
  public enum Standing: String, Sendable, SQLBindable, SQLReadable {
    case entered, approved, returned, withdrawn
  }

  public struct Asked: Sendable, Hashable {
    public let code: String
    /// Before tax.
    public let payable: Rupiah
    /// Withheld from an honorarium.
    public let tax: Rupiah
    /// Documents in its file.
    public let documents: Int
  }

  public struct Answer: Sendable, Hashable {
    public let verdict: ClaimVerdict
    public let paid: Rupiah?
    public let reason: String
  }

  /// Whom it is about, in words.
  public var name: String {
    switch subject {
    case .person(let person): person.name
    case .club(let club): "Klub \(club)"
    }
  }

  public var card: JKNNumber? { if case .person(let person) = subject { person.card } else { nil } }
  public var patient: PatientID? { if case .person(let person) = subject { person.id } else { nil } }
  public var isOpen: Bool { batch == nil && standing != .withdrawn }
  /// Entered by a network midwife and not approved yet.
  public var waitsForApproval: Bool { origin == .network && standing == .entered && batch == nil }
}

public typealias ClaimID = ID<Claim>

/// What BPJS says to one line.
public enum ClaimVerdict: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
  case verified, pending, returned, paid

  public var word: String {
    switch self {
    case .verified: "Layak"
    case .pending: "Tertunda"
    case .returned: "Dikembalikan"
    case .paid: "Dibayar"
    }
  }
}
