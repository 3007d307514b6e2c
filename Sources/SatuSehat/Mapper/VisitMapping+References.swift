import FHIR
import Vocabulary

extension VisitMapping {
  /// The patient, by IHS number; never the NIK (contract §12).
  func subject() throws(MappingProblem) -> Reference {
    guard let patient = names.patient else {
      throw MappingProblem(
        .unnamedPatient, "Nomor IHS pasien belum diketahui.", remedy: .patient(record.patient.id))
    }
    return Reference(reference: patient, display: record.patient.name)
  }

  func encounterReference() throws(MappingProblem) -> Reference {
    try reference(to: .encounter(record.encounter.id))
  }

  func practitioner(_ id: PractitionerID) throws(MappingProblem) -> Reference {
    guard let name = names.practitioners[id] else {
      throw MappingProblem(
        .unnamedPractitioner(id),
        "Nomor IHS \(record.practitioners[id]?.name ?? "tenaga kesehatan") belum diketahui.",
        remedy: .staff)
    }
    return Reference(reference: name, display: record.practitioners[id]?.name)
  }

  func room() throws(MappingProblem) -> Reference {
    guard let name = names.rooms[record.room.id] else {
      throw MappingProblem(.unnamedRoom(record.room.id), "\(record.room.name) belum terdaftar di SATUSEHAT.")
    }
    return Reference(reference: name, display: record.room.name)
  }

  var organizationReference: Reference { Reference(.organization, organization) }

  func reference(to key: ResourceKey, display: String? = nil) throws(MappingProblem) -> Reference {
    guard let name = names.resources[key] else {
      throw MappingProblem(.notSentYet(key), "Menunggu \(key.type.rawValue) terkirim lebih dahulu.")
    }
    return Reference(reference: name, display: display)
  }

  /// An identifier of the facility's own, derived from our id (contract §4.1, §8.4).
  func identifier(_ name: String, _ value: String, official: Bool = false) -> Identifier {
    Identifier(
      use: official ? "official" : nil, system: Kemkes.identifierSystem(name, of: organization), value: value)
  }
}

extension DateTime {
  init(_ instant: Instant) {
    let milliseconds = instant.milliseconds
    self.init(seconds: Int(milliseconds >= 0 ? milliseconds / 1000 : (milliseconds - 999) / 1000))
  }

  init(_ date: CalendarDate) {
    self.init(seconds: date.dayNumber * 86_400, precision: .day)
  }
}

extension Coding {
  init(_ coded: Coded) {
    self.init(system: coded.system, code: coded.code, display: coded.display)
  }
}

extension FHIRDecimal {
  /// The same number; zero when it has more digits than the platform takes.
  init(_ amount: Vocabulary.ExactDecimal) {
    self = FHIRDecimal(amount.text) ?? 0
  }
}

extension String {
  /// Nil when there is nothing to say.
  var ifSaid: String? {
    let said = trimmingBlanks
    return said.isEmpty ? nil : said
  }
}
