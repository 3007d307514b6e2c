public import Vocabulary

/// A letter or form as what stands on it, from top to bottom. `pdf()` draws it; the same document always gives the same
/// bytes, so that its hash can be kept and the paper proven later.
public struct Document: Sendable, Hashable {
  /// For the reader's window and the archive: `Surat rujukan FKTP 2026/11/0042`.
  public var title: String
  public var paper: Paper
  public var letterhead: Letterhead?
  public var blocks: [Block]
  /// The square at the foot that opens the page where anybody can see whether the paper is genuine.
  public var verification: Verification?
  /// Written into the file as the time of its making.
  public var madeAt: Instant

  public init(
    _ title: String, paper: Paper = .a4, letterhead: Letterhead? = nil, verification: Verification? = nil,
    madeAt: Instant, blocks: [Block]
  ) {
    self.title = title
    self.paper = paper
    self.letterhead = letterhead
    self.verification = verification
    self.madeAt = madeAt
    self.blocks = blocks
  }
}

/// What a QR square opens, and the words beside it.
public struct Verification: Sendable, Hashable {
  public let address: String
  public let words: String

  public init(address: String, words: String) {
    self.address = address
    self.words = words
  }
}
