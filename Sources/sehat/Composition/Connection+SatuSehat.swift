import Clinic
import FHIR
import SatuSehat
import Store
import Vocabulary

extension Connection {
  /// SATUSEHAT, with each facility's own credentials.
  static func satusehat(
    _ clients: SatuSehatClients, pace: Settings.Pace, store: Store, clock: WallClock
  ) -> Connection {
    let records = RecordSource.clinic
    let facilities = SatuSehatFacilities(clients: clients)
    return Connection(
      feed: SatuSehatFeed(records: records, clock: clock), destination: facilities, pace: pace,
      preflight: .satusehat(records: records, store: store, clock: clock), reconciler: facilities)
  }
}

extension RoomRegistration {
  /// What a room is registered with there.
  init(_ settings: Settings.SatuSehat) throws(Problems) {
    guard let latitude = FHIRDecimal(settings.latitude), let longitude = FHIRDecimal(settings.longitude)
    else {
      throw Problems([
        Problem(
          field: "satusehat.latitude",
          "satusehat.latitude dan satusehat.longitude ditulis dalam derajat, misalnya -7.0384.")
      ])
    }
    self.init(phone: settings.phone, latitude: latitude, longitude: longitude)
  }
}
