/// What kept a thing from being sent.
enum PCareObstacle: Error {
  /// The record is not complete enough.
  case record(PCareProblems)
  /// What it belongs to is not at P-Care, or not any more.
  case missing(PCareItem)
  /// A call failed.
  case failed(BPJSError, CallIntent)
}
