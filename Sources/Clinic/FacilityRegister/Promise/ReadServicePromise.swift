public import Store
public import Vocabulary

/// Where Janji Layanan JKN hangs and hung.
public struct ReadServicePromise: Query {
  public static let action = Action.manageFacility

  public init() {}

  public func read(
    in tx: ReadTransaction, _ context: Context
  ) throws -> (today: CalendarDate, postings: [PromisePosting]) {
    (context.today, try PromisePosting.all(of: context.facility, in: tx))
  }
}

/// The photograph of one posting.
public struct ReadPromisePhoto: Query {
  public static let action = Action.manageFacility
  let id: PromisePostingID

  public init(_ id: PromisePostingID) { self.id = id }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> (kind: ScanKind, bytes: [UInt8]) {
    let found = try tx.first(
      "SELECT photo FROM promise_posting WHERE facility = \(context.facility) AND id = \(id)"
    ) { try $0["photo"] as [UInt8] }
    guard let found, let kind = ScanKind(found) else { throw Refusal.notFound("Foto Janji Layanan") }
    return (kind, found)
  }
}
