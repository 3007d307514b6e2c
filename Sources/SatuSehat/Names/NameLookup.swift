import Clinic
import FHIR
import Vocabulary

/// Finds out at the platform what it calls a person or a room of ours. Contract §6.1, §6.2, §6.4.
struct NameLookup: Sendable {
  let client: FHIRClient
  let rooms: RoomRegistration

  /// By NIK, by passport, or by the mother's NIK for a newborn that has none yet.
  func patient(_ patient: OurPatient, mother: OurPatient?) async throws(Halt) -> String {
    let remedy = Remedy.patient(patient.id)
    if let nik = patient.nik {
      return try one(
        of: try await people(OurPatient.self, Kemkes.nik, nik.text),
        none: .attention("NIK pasien tidak ditemukan di SATUSEHAT; periksa NIK.", remedy: remedy))
    }
    if let passport = patient.passport {
      return try one(
        of: try await people(OurPatient.self, Kemkes.passport, passport),
        none: .attention("Paspor pasien tidak ditemukan di SATUSEHAT; periksa nomornya.", remedy: remedy))
    }
    guard let nik = mother?.nik else {
      throw Halt(.attention("Pasien belum mempunyai NIK; lengkapi NIK pasien atau NIK ibu.", remedy: remedy))
    }
    let children = try await people(
      OurPatient.self, Kemkes.motherNIK, nik.text, [("birthdate", patient.birthDate.iso)])
    let twins = children.filter { $0.multipleBirthInteger == patient.birthOrder }
    return try one(
      of: twins.isEmpty ? children : twins,
      none: .attention("Bayi belum terdaftar di SATUSEHAT dengan NIK ibu.", remedy: remedy))
  }

  func practitioner(_ practitioner: OurPractitioner) async throws(Halt) -> String {
    let found = try await asking { () async throws(SatuSehatFailure) in
      try await client.search(
        FHIR.Practitioner.self, [("identifier", "\(Kemkes.nik)|\(practitioner.nik.text)")])
    }
    guard let id = found.lazy.compactMap(\.id).first else {
      throw Halt(
        .attention(
          "\(practitioner.name) tidak ditemukan di SATUSEHAT; periksa NIK tenaga kesehatan.",
          remedy: .staff))
    }
    return id
  }

  /// Found by our own identifier, or made.
  func room(_ room: Room, of facility: Facility) async throws(Halt) -> String {
    let location = rooms.location(room, of: facility, organization: client.organizationID)
    let system = Kemkes.identifierSystem("location", of: client.organizationID)
    let found = try await asking { () async throws(SatuSehatFailure) in
      try await client.search(FHIR.Location.self, [("identifier", "\(system)|\(room.id)")])
    }
    if let id = found.lazy.compactMap(\.id).first { return id }
    return try await asking { () async throws(SatuSehatFailure) in try await client.create(location).id }
  }

  private func people(
    _ type: OurPatient.Type, _ system: String, _ value: String, _ further: [(String, String)] = []
  ) async throws(Halt) -> [FHIR.Patient] {
    try await asking { () async throws(SatuSehatFailure) in
      try await client.search(FHIR.Patient.self, [("identifier", "\(system)|\(value)")] + further)
    }
  }

  /// More than one record can answer to one NIK: the active one, and the one whose IHS number is its id.
  private func one(of found: [FHIR.Patient], none: MappingProblem) throws(Halt) -> String {
    let active = found.filter { $0.active != false }
    let own = active.filter { patient in
      patient.identifier.contains { $0.system?.hasSuffix("/ihs-number") == true && $0.value == patient.id }
    }
    let candidates = own.isEmpty ? active : own
    guard let id = candidates.first?.id else { throw Halt(none) }
    return id
  }

  private func asking<T>(
    _ call: () async throws(SatuSehatFailure) -> T
  ) async throws(Halt) -> T {
    do { return try await call() } catch { throw Halt(lookUp: error) }
  }
}
