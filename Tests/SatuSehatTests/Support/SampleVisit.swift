import Clinic
import Foundation
import Vocabulary

/// One invented visit in which everything happens that can be sent: 5 January 2026, from 08.00 WIB.
struct SampleVisit {
  static let organization = "100026555"
  static let arrival = Instant(milliseconds: 1_767_574_800_000)

  static func minute(_ minutes: Int) -> Instant { arrival + .seconds(minutes * 60) }

  let facility: Facility
  let room: Room
  let doctor: Practitioner
  let nurse: Practitioner
  let pharmacist: Practitioner
  let analyst: Practitioner
  let patient: Patient
  let encounterID: EncounterID

  /// Each number gives another visit of another patient at the same Puskesmas.
  init(_ number: Int = 1) {
    let facility = Facility(
      id: id(1), name: "Puskesmas Melati", address: "Jl. Melati 1", districtCode: "320413", zone: .wib,
      satusehatOrganization: Self.organization)
    self.facility = facility
    room = Room(id: id(2), facility: facility.id, name: "Poli Umum", kind: .poli, letter: "A")
    func worker(_ number: Int, _ name: String, _ profession: Practitioner.Profession) -> Practitioner {
      Practitioner(
        id: id(number), facility: facility.id, name: name, nik: NIK(stored: "320413010180900\(number)"),
        profession: profession)
    }
    doctor = worker(3, "dr. Ratna", .doctor)
    nurse = worker(4, "Ns. Asep", .nurse)
    pharmacist = worker(5, "apt. Lilis", .pharmacist)
    analyst = worker(6, "Dede", .analyst)
    let serial = 9000 + number
    patient = Patient(
      id: id(1000 + number), facility: facility.id, medicalRecordNumber: MedicalRecordNumber(Int64(number)),
      name: "Sari Contoh", sex: .female, birthDate: CalendarDate(dayNumber: 7300),
      nik: NIK(stored: "320413681289\(serial)"))
    encounterID = id(2000 + number)
    self.number = number
  }

  let number: Int

  /// The visit as far as it has come; nothing clinical before the signature.
  func record(_ stage: Stage = .handedOver) -> EncounterRecord {
    var encounter = Encounter(
      id: encounterID, facility: facility.id, number: "20260105-\(number)", patient: patient.id,
      room: room.id,
      practitioner: doctor.id, payer: .general, day: FacilityZone.wib.date(of: Self.arrival),
      arrivedAt: Self.arrival)
    if stage >= .started {
      encounter.status = .inProgress
      encounter.startedAt = Self.minute(10)
    }
    if stage >= .signed {
      encounter.status = .finished
      encounter.finishedAt = Self.minute(60)
      encounter.disposition = .home
      encounter.version = 1
    }
    let team = [doctor, nurse, pharmacist, analyst]
    var record = EncounterRecord(
      encounter: encounter, patient: patient, facility: facility, room: room,
      practitioners: Dictionary(uniqueKeysWithValues: team.map { ($0.id, $0) }))
    if stage >= .started { addExamination(to: &record) }
    if stage >= .started { record.laboratoryOrders = [laboratoryOrder(reported: stage >= .signed)] }
    if stage >= .signed { record.prescriptions = [prescription(handedOver: stage >= .handedOver)] }
    return record
  }

  enum Stage: Int, Comparable {
    case arrived, started, signed, handedOver

    static func < (a: Stage, b: Stage) -> Bool { a.rawValue < b.rawValue }
  }

  /// An id of this visit's own part.
  func part<Of>(_ place: Int) -> ID<Of> { id(number * 1000 + 100_000 + place) }
}

/// A readable identity: the number in its last digits.
func id<Of>(_ number: Int) -> ID<Of> {
  ID(stored: "01900000-0000-7000-8000-" + String(format: "%012d", number))
}
