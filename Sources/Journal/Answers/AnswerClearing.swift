public import Logging
public import ServiceLifecycle
public import Store
public import Vocabulary

/// Removes kept answers once their time has passed: looked after when the program starts, then every hour.
public struct AnswerClearing: Service {
  private let store: Store
  private let clock: WallClock
  private let logger: Logger

  public init(store: Store, clock: WallClock, logger: Logger) {
    self.store = store
    self.clock = clock
    self.logger = logger
  }

  public func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do {
          let now = clock.now()
          try await store.write { _ = try AnswerDesk.clear(at: now, in: $0) }
        } catch {
          logger.error("answers not cleared", metadata: ["error": "\(type(of: error))"])
        }
        try? await Task.sleep(for: .seconds(3_600))
      }
    }
  }
}
