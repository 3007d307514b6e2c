/// What a look through the records did to the drafts.
struct DraftChanges: Sendable, Equatable {
  var made = 0
  /// Drafts whose days were set right, or that were taken back.
  var corrected = 0

  static func += (sum: inout DraftChanges, other: DraftChanges) {
    sum.made += other.made
    sum.corrected += other.corrected
  }
}
