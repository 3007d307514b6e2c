import Clinic
import FHIR
public import Foundation
public import Store
import Vocabulary

/// Everything of a database that FHIR R4 has words for, one resource at a time, under our own ids: for an export in
/// open formats (HOS-02). The same mappers as for SATUSEHAT; unlike there, people come with their numbers.
public enum FHIRExport {
  /// How many are looked up at once; what is held in memory does not depend on the size of the database.
  private static let page = 200

  /// - Parameter line: takes one resource: its type, and its JSON without line breaks.
  public static func write(
    from tx: ReadTransaction, _ line: (_ type: String, _ resource: Data) throws -> Void
  ) throws {
    func put(_ resource: some FHIRResource) throws {
      try line(type(of: resource).resourceType.rawValue, try FHIRJSON.encode(resource))
    }
    for facility in try tx.all("SELECT * FROM facility ORDER BY id", Facility.init) {
      try put(ExportedPlace.organization(facility))
      for room in try tx.all("SELECT * FROM room WHERE facility = \(facility.id)", Room.init) {
        try put(ExportedPlace.location(room, of: facility))
      }
      let workers: SQL = "SELECT * FROM practitioner WHERE facility = \(facility.id)"
      for worker in try tx.all(workers, OurPractitioner.init) {
        try put(ExportedPerson.practitioner(worker))
      }
    }
    try eachID("SELECT id FROM patient", in: tx) { id in
      guard let patient = try OurPatient.find(PatientID(stored: id), in: tx) else { return }
      let facility = try Facility.find(patient.facility, in: tx)
      try put(ExportedPerson.patient(patient, of: facility))
    }
    try eachID("SELECT id FROM encounter", in: tx) { id in
      let record = try EncounterRecord.load(EncounterID(stored: id), in: tx)
      for resource in ExportedVisit(record).resources { try put(resource) }
    }
  }

  /// Page by page in the order of the ids.
  private static func eachID(
    _ select: SQL, in tx: ReadTransaction, _ body: (String) throws -> Void
  ) throws {
    var last = ""
    while true {
      let ids: [String] = try tx.all(select + "WHERE id > \(last) ORDER BY id LIMIT \(page)") { try $0["id"] }
      guard let end = ids.last else { return }
      for id in ids { try body(id) }
      last = end
    }
  }
}
