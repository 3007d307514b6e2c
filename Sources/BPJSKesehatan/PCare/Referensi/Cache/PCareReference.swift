public import Vocabulary

/// One row of one of P-Care's lists.
public struct PCareReference: Sendable, Hashable {
  /// What it belongs to: the specialty of a sub-specialty; empty otherwise.
  public let parent: String
  public let code: String
  public let name: String
  /// `poliSakit`, `nonSpesialis` or `withValue`, where the list has it.
  public let flag: Bool?
  /// The highest tariff of a procedure, whole rupiah.
  public let amount: Int?

  init(_ code: String, _ name: String?, parent: String = "", flag: Bool? = nil, amount: Int? = nil) {
    self.parent = parent
    self.code = code
    self.name = name ?? code
    self.flag = flag
    self.amount = amount
  }
}

/// How old a list is, and what kept it from being read again.
public struct PCareListAge: Sendable, Hashable {
  /// Nil while it was never read.
  public let readAt: Instant?
  public let triedAt: Instant
  /// Why the last attempt failed, in a sentence.
  public let problem: String?
}
