import Clinic
public import FHIR
import Vocabulary

/// What a room's Location says besides its name. The platform's own bodies carry all of it (contract §6.4).
public struct RoomRegistration: Sendable {
  /// Telephone of the Puskesmas, as `+62222501234`.
  public var phone: String
  /// Degrees of WGS84, south negative, as `-6.8915`.
  public var latitude: FHIRDecimal
  public var longitude: FHIRDecimal

  public init(phone: String, latitude: FHIRDecimal, longitude: FHIRDecimal) {
    self.phone = phone
    self.latitude = latitude
    self.longitude = longitude
  }

  func location(_ room: Room, of facility: Facility, organization: String) -> FHIR.Location {
    var location = FHIR.Location()
    location.identifier = [
      Identifier(system: Kemkes.identifierSystem("location", of: organization), value: room.id.text)
    ]
    location.status = "active"
    location.name = room.name
    location.description = "\(room.name), \(facility.name)"
    location.mode = "instance"
    location.telecom = [ContactPoint(system: "phone", value: phone, use: "work")]
    location.physicalType = .hl7("location-physical-type", "ro", "Room")
    location.position = FHIR.Location.Position(longitude: longitude, latitude: latitude, altitude: 0)
    location.managingOrganization = Reference(.organization, organization)
    return location
  }
}
