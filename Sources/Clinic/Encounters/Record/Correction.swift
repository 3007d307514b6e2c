import Vocabulary

/// What one correction changed of a signed record: the parts that read differently since, and those that are gone. Parts
/// that are new in the version are not listed: they are simply there.
public struct Correction: Sendable, Hashable {
  /// The version that the correction made: 2, 3 …
  public let version: Int
  public let changed: Set<Part>
  public let dropped: Set<Part>

  /// One part of the record, by kind and our id.
  public struct Part: Sendable, Hashable {
    public let kind: Kind
    public let id: String
  }

  public enum Kind: Sendable, Hashable {
    case observation, condition, procedure, allergy, medicationStatement, questionnaireResponse
    case note, dietSummary, carePlan, referral
  }

  public init(version: Int, from before: Examination, to after: Examination) {
    self.version = version
    let (old, new) = (before.parts, after.parts)
    changed = Set(old.filter { part, content in new[part].map { $0 != content } ?? false }.keys)
    dropped = Set(old.keys).subtracting(new.keys)
  }
}

extension Examination {
  /// Every part with its content, to compare versions by.
  fileprivate var parts: [Correction.Part: AnyHashable] {
    var parts: [Correction.Part: AnyHashable] = [:]
    func add(_ kind: Correction.Kind, _ id: String?, _ content: some Hashable) {
      if let id { parts[Correction.Part(kind: kind, id: id)] = AnyHashable(content) }
    }
    for part in observations { add(.observation, part.id.text, part) }
    for part in conditions { add(.condition, part.id.text, part) }
    for part in procedures { add(.procedure, part.id.text, part) }
    for part in allergies { add(.allergy, part.id.text, part) }
    for part in medicationStatements { add(.medicationStatement, part.id.text, part) }
    for part in questionnaireResponses { add(.questionnaireResponse, part.id.text, part) }
    add(.note, note?.id.text, note)
    add(.dietSummary, dietSummary?.id.text, dietSummary)
    add(.carePlan, carePlan?.id.text, carePlan)
    add(.referral, referral?.id.text, referral)
    return parts
  }
}
