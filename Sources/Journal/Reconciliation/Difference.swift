public import Vocabulary

/// One thing on which we and another system do not agree.
public struct Difference: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// We hold a receipt, and it is not there.
    case missingThere = "missing-there"
    /// It lies there, and we hold no receipt for it: entered there by hand, or ours failed.
    case missingHere = "missing-here"
    /// It is on both sides and reads differently.
    case different
  }

  public let kind: Kind
  /// What it is, in the other system's word: `Observation`, `kunjungan`.
  public let what: String
  /// Our key of the delivery; `nil` when we never planned one.
  public let key: String?
  /// What the other system calls it.
  public let remoteID: String?
  public let encounter: EncounterID?
  /// Where the two differ.
  public let fields: [Field]
  /// The key under which it can be said again with one click; `nil` when a person must look.
  public let repairKey: String?

  public init(
    _ kind: Kind, what: String, key: String?, remoteID: String?, encounter: EncounterID?,
    fields: [Field] = [], repairKey: String? = nil
  ) {
    self.kind = kind
    self.what = what
    self.key = key
    self.remoteID = remoteID
    self.encounter = encounter
    self.fields = fields
    self.repairKey = repairKey
  }

  /// Whether sending again can set it right.
  public var canBeResent: Bool {
    switch kind {
    case .missingThere, .missingHere: key != nil
    case .different: repairKey != nil
    }
  }

  /// One place in the message, and what each side says there.
  public struct Field: Sendable, Hashable, Codable {
    public let path: String
    public let ours: String
    /// Empty when nothing stands there.
    public let theirs: String

    /// The path under which the card of somebody stands who is known only there.
    public static let card = "kartu JKN"

    public init(path: String, ours: String, theirs: String) {
      self.path = path
      self.ours = ours
      self.theirs = theirs
    }
  }
}
