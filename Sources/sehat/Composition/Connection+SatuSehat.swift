import AsyncHTTPClient
import Clinic
import FHIR
import Logging
import SatuSehat
import Store
import Vocabulary

extension Connection {
  static func satusehat(
    _ settings: Settings.SatuSehat, pace: Settings.Pace, store: Store, http: HTTPClient,
    clock: WallClock, logger: Logger
  ) throws -> Connection {
    guard let latitude = FHIRDecimal(settings.latitude), let longitude = FHIRDecimal(settings.longitude)
    else {
      throw Problems([
        Problem(
          field: "satusehat.latitude",
          "satusehat.latitude dan satusehat.longitude ditulis dalam derajat, misalnya -7.0384.")
      ])
    }
    let records = RecordSource.clinic
    let client = FHIRClient(
      settings: SatuSehatSettings(
        host: settings.url, clientID: settings.clientID, clientSecret: settings.clientSecret,
        organizationID: settings.organization),
      wire: .http(http), clock: clock, logger: logger)
    return Connection(
      feed: SatuSehatFeed(records: records, clock: clock),
      destination: SatuSehatDestination(
        client: client, store: store, records: records,
        rooms: RoomRegistration(phone: settings.phone, latitude: latitude, longitude: longitude),
        clock: clock),
      pace: pace, preflight: .satusehat(records: records, store: store, clock: clock),
      reconciler: SatuSehatReconciler(client: client, store: store, records: records, clock: clock))
  }
}
