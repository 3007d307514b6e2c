import Clinic
import Logging
import ServiceLifecycle
import Store
import Vocabulary

/// Looks for fraud each night at two, when nobody waits for the database.
struct FraudKeeper: Service {
  let store: Store
  let clock: WallClock
  let logger: Logger

  func run() async throws {
    await cancelWhenGracefulShutdown {
      var last = clock.now()
      while (try? await Task.sleep(for: .seconds(300))) != nil {
        let now = clock.now()
        guard Self.isNight(between: last, now) else { continue }
        last = now
        do { try await FraudWatch.look(in: store, at: now) } catch is CancellationError { return } catch {
          logger.warning("fraud rules not run", metadata: ["error": "\(type(of: error))"])
        }
      }
    }
  }

  /// Whether two o'clock at night (WIB) lies after one moment and not after the other.
  static func isNight(between last: Instant, _ now: Instant) -> Bool {
    let zone = FacilityZone.wib
    let two = zone.instant(on: zone.date(of: now), hour: 2)
    return last < two && two <= now
  }
}
