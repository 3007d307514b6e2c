public import Clinic
public import Store
public import Vocabulary

/// P-Care's lists from our own database: always there, with their age, renewed in the background.
public struct PCareReferences: Sendable {
  private let client: @Sendable () async throws(CredentialRefusal) -> PCareClient
  private let store: Store
  private let clock: WallClock
  private let shelf: PCareReferenceShelf
  /// How long to wait after a list could not be read.
  private let pause: Duration

  /// - Parameters:
  ///   - owner: whose lists they are: the id of the facility.
  ///   - client: with the facility's credentials of this moment.
  public init(
    of owner: String, store: Store, clock: WallClock, pause: Duration = .seconds(15 * 60),
    client: @escaping @Sendable () async throws(CredentialRefusal) -> PCareClient
  ) {
    self.client = client
    self.store = store
    self.clock = clock
    self.pause = pause
    shelf = PCareReferenceShelf(login: owner)
  }

  /// - words: part of a code or a name; empty for all.
  public func rows(
    of list: PCareReferenceList, words: String = "", limit: Int = 1_000
  ) async throws -> [PCareReference] {
    try await store.read { [shelf] in try shelf.rows(of: list, words: words, limit: limit, in: $0) }
  }

  /// Nil while nobody ever tried to read it.
  public func age(of list: PCareReferenceList) async throws -> PCareListAge? {
    try await store.read { [shelf] in try shelf.age(of: list, in: $0) }
  }

  /// Renews what has become too old, until the task is cancelled.
  public func keepFresh(every span: Duration = .seconds(600)) async {
    while !Task.isCancelled {
      try? await refreshDue()
      do { try await Task.sleep(for: span) } catch { return }
    }
  }

  /// Reads every list that is due once; of several servers on one database one reads it. A list that cannot be read keeps
  /// its old rows and says why; when the service cannot be reached at all, the others wait for the next turn.
  public func refreshDue() async throws {
    for list in PCareReferenceList.allCases {
      try Task.checkCancellation()
      guard try await claim(list) else { continue }
      guard try await refresh(list) else { return }
    }
  }

  /// Reads one list now; `false` when P-Care could not be reached.
  @discardableResult
  public func refresh(_ list: PCareReferenceList) async throws -> Bool {
    let now = clock.now()
    do {
      let rows = try await list.read(client())
      try await store.write { [shelf] in try shelf.keep(rows, of: list, at: now, in: $0) }
      return true
    } catch let error as BPJSError {
      try await store.write { [shelf] in try shelf.fail(list, error.sentence, at: now, in: $0) }
      return error.disposition(of: .read) == .needsAttention
    } catch let refusal as CredentialRefusal {
      try await store.write { [shelf] in try shelf.fail(list, refusal.sentence, at: now, in: $0) }
      return false
    }
  }

  /// Takes the reading of a list upon this server, when it is due and no other has taken it. Should we die meanwhile,
  /// another takes it after the pause.
  private func claim(_ list: PCareReferenceList) async throws -> Bool {
    let now = clock.now()
    guard try await store.read({ try isDue(list, at: now, in: $0) }) else { return false }
    return try await store.write { tx in
      guard try isDue(list, at: now, in: tx) else { return false }
      try shelf.begin(list, at: now, in: tx)
      return true
    }
  }

  /// What was read or tried later than now was so before the clock was set back: how long ago nobody knows.
  private func isDue(_ list: PCareReferenceList, at now: Instant, in tx: ReadTransaction) throws -> Bool {
    guard let age = try shelf.age(of: list, in: tx) else { return true }
    if age.triedAt <= now, now - age.triedAt < pause { return false }
    return age.readAt.map { $0 > now || now - $0 >= list.mostAge } ?? true
  }
}
