import AsyncHTTPClient
import BPJSKesehatan
import Clinic
import ServiceLifecycle
import Store
import Vocabulary

extension Insurer {
  /// Everything the clinic asks BPJS Kesehatan for, as far as the settings connect it.
  static func bpjs(
    _ settings: Settings.PCare, _ client: PCareClient, _ references: PCareReferences, mapping: PCareMapping,
    store: Store, http: HTTPClient, clock: WallClock
  ) -> Insurer {
    Insurer(
      eligibility: .pcare(client), directory: .pcare(client, references),
      letters: .pcare(client, mapping: mapping, store: store),
      history: ICareClient(settings, http: http, clock: clock).map { .icare($0) } ?? .unavailable,
      line: PCareDestination.line)
  }
}

/// Keeps P-Care's lists fresh as long as the program runs.
struct ReferenceKeeper: Service {
  let references: PCareReferences

  func run() async throws {
    await cancelWhenGracefulShutdown { await references.keepFresh() }
  }
}
