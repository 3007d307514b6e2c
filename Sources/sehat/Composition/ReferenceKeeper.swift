import BPJSKesehatan
import Clinic
import ServiceLifecycle
import Store
import Vocabulary

/// Keeps P-Care's lists of every facility fresh as long as the program runs.
struct ReferenceKeeper: Service {
  private static let span: Duration = .seconds(600)

  let store: Store
  let references: @Sendable (FacilityID) -> PCareReferences

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        let facilities = (try? await store.read { try Facility.all(in: $0) }) ?? []
        for facility in facilities { try? await references(facility.id).refreshDue() }
        do { try await Task.sleep(for: Self.span) } catch { return }
      }
    }
  }
}
