import BPJSKesehatan
import Clinic
import Store
import Vocabulary

extension Connection {
  /// Antrean Online, with each facility's own credentials.
  static func antrean(
    _ clients: BPJSClients, pace: Settings.Pace, store: Store, clock: WallClock
  ) -> Connection {
    Connection(
      feed: AntreanFeed(),
      destination: AntreanDestination(
        client: { facility throws(CredentialRefusal) in try await clients.antrean(facility) }, store: store,
        clock: clock),
      pace: pace, preflight: .none)
  }
}
