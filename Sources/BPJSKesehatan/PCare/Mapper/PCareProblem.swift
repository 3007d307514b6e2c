public import Clinic

/// Why a record, as it stands, cannot be sent to P-Care: what is missing, in the words for the person who can mend
/// it, and the page where.
public struct PCareProblem: Error, Hashable, Sendable {
  public let sentence: String
  /// Where it is mended.
  public let remedy: Remedy

  init(_ sentence: String, at remedy: Remedy) {
    self.sentence = sentence
    self.remedy = remedy
  }
}

/// Everything that stands in the way of one message. Never empty when thrown.
struct PCareProblems: Error {
  let all: [PCareProblem]

  /// All sentences as one, and the page of the first.
  var sentence: String { all.map(\.sentence).joined(separator: " ") }
  var remedy: Remedy? { all.first?.remedy }
}
