public import FHIR
public import Vocabulary

/// Names one thing of ours at the platform, once and for all: `Condition/0190…`, `Encounter/0190…/finished`,
/// `Observation/0190…@2`.
///
/// It is the key of its delivery. The variant parts several resources that come from one record of ours.
public struct ResourceKey: Hashable, Sendable {
  public let type: ResourceType
  /// The id of our record.
  public let id: String
  public let variant: String?
  /// The version of the record whose correction is said again under the same id; `nil` for the thing's first saying.
  public let revision: Int?

  public init<Of>(_ type: ResourceType, _ id: ID<Of>, _ variant: String? = nil) {
    self.init(type, id: id.text, variant)
  }

  init(_ type: ResourceType, id: String, _ variant: String? = nil, revision: Int? = nil) {
    self.type = type
    self.id = id
    self.variant = variant
    self.revision = revision
  }

  /// The same thing, said again after the correction that made this version of the record.
  func revised(in version: Int) -> ResourceKey { ResourceKey(type, id: id, variant, revision: version) }

  /// The thing itself, as it was said first.
  var original: ResourceKey { ResourceKey(type, id: id, variant) }

  /// The visit itself: everything that belongs to it refers to this one.
  public static func encounter(_ id: EncounterID) -> ResourceKey {
    ResourceKey(.encounter, id, EncounterStep.arrived.text)
  }
}

extension ResourceKey: LosslessStringConvertible {
  public var description: String {
    "\(type.rawValue)/\(id)" + (variant.map { "/\($0)" } ?? "") + (revision.map { "@\($0)" } ?? "")
  }

  public init?(_ text: String) {
    let halves = text.split(separator: "@", maxSplits: 1).map(String.init)
    let parts = (halves.first ?? "").split(separator: "/", maxSplits: 2).map(String.init)
    guard parts.count >= 2, let type = ResourceType(rawValue: parts[0]) else { return nil }
    self.init(
      type, id: parts[1], parts.count == 3 ? parts[2] : nil,
      revision: halves.count == 2 ? Int(halves[1]) : nil)
  }
}

/// One of the states in which a visit is sent. Contract §8.2.
enum EncounterStep: Hashable {
  case arrived
  case inProgress
  case finished
  case cancelled
  /// The finished visit once more, after the record was corrected to this version.
  case corrected(version: Int)

  var text: String {
    switch self {
    case .arrived: "arrived"
    case .inProgress: "in-progress"
    case .finished: "finished"
    case .cancelled: "cancelled"
    case .corrected(let version): "corrected-\(version)"
    }
  }

  init?(_ text: String?) {
    switch text {
    case "arrived": self = .arrived
    case "in-progress": self = .inProgress
    case "finished": self = .finished
    case "cancelled": self = .cancelled
    default:
      guard let text, text.hasPrefix("corrected-"), let version = Int(text.dropFirst(10)) else { return nil }
      self = .corrected(version: version)
    }
  }
}
