import Store
import Vocabulary

extension Specimen {
  static func all(
    of order: LaboratoryOrderID, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [Specimen] {
    let links = try tx.all(
      """
      SELECT l.specimen, l.service_request FROM specimen_request l
      JOIN service_request r ON r.id = l.service_request AND r.facility = l.facility
      WHERE r.laboratory_order = \(order) AND r.facility = \(facility) ORDER BY r.line
      """
    ) { (specimen: try $0["specimen"] as SpecimenID, request: try $0["service_request"] as ServiceRequestID) }
    return try tx.all(
      "SELECT * FROM specimen WHERE laboratory_order = \(order) AND facility = \(facility) ORDER BY number"
    ) { row in
      let id: SpecimenID = try row["id"]
      let type: Kept<Coded> = try row["type"]
      return Specimen(
        id: id, number: try row["number"], type: type.value,
        requests: links.filter { $0.specimen == id }.map(\.request),
        collectedAt: try row["collected_at"], by: try row["collected_by"])
    }
  }

  func insert(
    of order: LaboratoryOrderID, at facility: FacilityID, in tx: WriteTransaction
  ) throws {
    try tx.execute(
      """
      INSERT INTO specimen (id, facility, laboratory_order, number, type, collected_at, collected_by)
      VALUES (\(id), \(facility), \(order), \(number), \(Kept(type)), \(collectedAt), \(by))
      """)
    for request in requests {
      try tx.execute(
        """
        INSERT INTO specimen_request (facility, specimen, service_request)
        VALUES (\(facility), \(id), \(request))
        """)
    }
  }
}
