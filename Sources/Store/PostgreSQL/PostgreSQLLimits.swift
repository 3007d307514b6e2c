/// How much of PostgreSQL one server takes, and for how long it waits.
public struct PostgreSQLLimits: Sendable {
  /// Connections for reading and writing, each on a thread of its own; opened when they are first wanted.
  public var connections: Int
  /// How many may wait for a connection before the next is refused with `StoreError.busy`.
  public var queue: Int
  /// How long one waits for a connection before it is refused.
  public var wait: Duration
  /// The longest statement.
  public var statement: Duration
  /// The longest wait for a lock.
  public var lock: Duration
  /// How long a transaction may sit idle: nothing of ours thinks that long between two statements.
  public var idleInTransaction: Duration
  /// How long a transaction is begun again while the server is away, before the person is told.
  public var patience: Duration

  public init(
    connections: Int = 12, queue: Int = 256, wait: Duration = .seconds(10),
    statement: Duration = .seconds(30),
    lock: Duration = .seconds(10), idleInTransaction: Duration = .seconds(60),
    patience: Duration = .seconds(2)
  ) {
    self.connections = connections
    self.queue = queue
    self.wait = wait
    self.statement = statement
    self.lock = lock
    self.idleInTransaction = idleInTransaction
    self.patience = patience
  }
}
