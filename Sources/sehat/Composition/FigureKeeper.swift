import Clinic
import Logging
import ServiceLifecycle
import Store
import Vocabulary

/// Strikes the figures' clock every minute, so that everybody sees until when they are complete.
struct FigureKeeper: Service {
  let store: Store
  let clock: WallClock
  let logger: Logger

  func run() async throws {
    await cancelWhenGracefulShutdown {
      repeat {
        do { try await FigureClock.strike(in: store, at: clock.now()) } catch is CancellationError {
          return
        } catch {
          logger.warning("figures' clock not struck", metadata: ["error": "\(error)"])
        }
      } while (try? await Task.sleep(for: .seconds(60))) != nil
    }
  }
}
