import Clinic
import Logging
import ServiceLifecycle

/// Writes the counted uses of credentials down every few seconds, and once more at the end.
struct CredentialUseKeeper: Service {
  private static let span: Duration = .seconds(5)

  let uses: CredentialUses
  let logger: Logger

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do { try await Task.sleep(for: Self.span) } catch { break }
        await flush()
      }
    }
    await flush()
  }

  private func flush() async {
    do { try await uses.flush() } catch {
      logger.warning("credential uses not written", metadata: ["error": "\(type(of: error))"])
    }
  }
}
