import Clinic
import FHIR

/// A Puskesmas and its rooms as they leave in an export.
enum ExportedPlace {
  /// The id it has at SATUSEHAT, or ours while it has none.
  static func organizationID(_ facility: Facility) -> String {
    facility.satusehatOrganization ?? facility.id.text
  }

  static func organization(_ facility: Facility) -> Organization {
    var organization = Organization()
    organization.id = organizationID(facility)
    organization.active = true
    organization.name = facility.name
    if let address = facility.address.ifSaid {
      organization.address = [Address(use: "work", line: [address])]
    }
    return organization
  }

  static func location(_ room: Room, of facility: Facility) -> Location {
    var location = Location()
    location.id = room.id.text
    location.status = room.active ? "active" : "inactive"
    location.name = room.name
    location.mode = "instance"
    location.managingOrganization = Reference(.organization, organizationID(facility))
    return location
  }
}
