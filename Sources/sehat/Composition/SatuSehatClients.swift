import Clinic
import FHIR
import Journal
import Logging
import SatuSehat
import Store
import Vocabulary

/// SATUSEHAT as each facility speaks with it. A client keeps its token, so it lives as long as its credentials: another
/// version of them makes a new one.
actor SatuSehatClients {
  /// What hangs on one client.
  struct Line: Sendable {
    let client: FHIRClient
    let destination: SatuSehatDestination
    let reconciler: SatuSehatReconciler
  }

  private let settings: Settings.SatuSehat
  private let credentials: FacilityCredentials
  private let store: Store
  private let rooms: RoomRegistration
  private let wire: Wire
  private let clock: WallClock
  private let logger: Logger
  private var lines: [FacilityID: (version: Int, line: Line)] = [:]

  init(
    _ settings: Settings.SatuSehat, rooms: RoomRegistration, credentials: FacilityCredentials, store: Store,
    wire: Wire, clock: WallClock, logger: Logger
  ) {
    self.settings = settings
    self.credentials = credentials
    self.store = store
    self.rooms = rooms
    self.wire = wire
    self.clock = clock
    self.logger = logger
  }

  /// - Throws: why the credentials may not be used now.
  func line(of facility: FacilityID) async throws(CredentialRefusal) -> Line {
    let open = try await credentials(.satusehat, at: facility)
    if let known = lines[facility], known.version == open.version { return known.line }
    let line = line(open, facility)
    lines[facility] = (open.version, line)
    return line
  }

  /// A client without a token, to try the credentials themselves.
  func newClient(of facility: FacilityID) async throws(CredentialRefusal) -> FHIRClient {
    client(try await credentials(.satusehat, at: facility), facility)
  }

  private func line(_ open: OpenCredentials, _ facility: FacilityID) -> Line {
    let records = RecordSource.clinic
    let client = client(open, facility)
    return Line(
      client: client,
      destination: SatuSehatDestination(
        client: client, store: store, records: records, rooms: rooms, clock: clock),
      reconciler: SatuSehatReconciler(client: client, store: store, records: records, clock: clock))
  }

  private func client(_ open: OpenCredentials, _ facility: FacilityID) -> FHIRClient {
    FHIRClient(
      settings: SatuSehatSettings(
        host: settings.url, clientID: open[.clientID] ?? "", clientSecret: open[.clientSecret] ?? "",
        organizationID: open[.organization] ?? ""),
      wire: wire.telling(credentials.shown([open], at: facility)), clock: clock, logger: logger)
  }
}

extension Wire {
  /// Tells of every request for a token, the only one that carries the secret, whether it was granted.
  fileprivate func telling(_ tell: @escaping @Sendable (String?) -> Void) -> Wire {
    Wire { request throws(Failure) in
      let answer = try await exchange(request)
      if request.url.contains("/accesstoken") { tell(answer.status == 200 ? nil : "HTTP \(answer.status)") }
      return answer
    }
  }
}

/// Sends each thing with the credentials of its own facility.
struct SatuSehatFacilities: Destination, Reconciler {
  let clients: SatuSehatClients

  let name = SatuSehat.destination
  var destination: String { name }

  func send(_ delivery: Delivery) async -> DeliveryOutcome {
    do throws(CredentialRefusal) {
      return try await clients.line(of: delivery.facility).destination.send(delivery)
    } catch {
      return .held(error.sentence, remedy: Remedy.credentials.text)
    }
  }

  func compare(_ day: ComparedDay) async throws -> Comparison {
    try await clients.line(of: day.facility).reconciler.compare(day)
  }
}
