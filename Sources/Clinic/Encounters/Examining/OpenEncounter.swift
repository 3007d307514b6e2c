import Store
import Vocabulary

/// A visit whose record can still be written: there, of this facility, not cancelled, not signed.
enum OpenEncounter {
  static func find(
    _ id: EncounterID, in tx: ReadTransaction, _ context: Context
  ) throws -> (Encounter, Patient, WorkingRecord) {
    let visit = try Encounter.find(id, of: context.facility, in: tx)
    guard visit.status != .cancelled else { throw Refusal.conflict("Kunjungan ini sudah dibatalkan.") }
    guard !visit.isSigned else {
      throw Refusal.conflict("Rekam medis ini sudah ditandatangani; perubahan hanya lewat koreksi.")
    }
    let patient = try Patient.find(visit.patient, of: context.facility, in: tx)
    let working = try WorkingRecord.find(id, in: tx) ?? WorkingRecord.empty(of: visit, in: tx)
    return (visit, patient, working)
  }
}

extension WorkingRecord {
  /// Nothing written yet: the kind of contact is the room's, the complaint what was said at the counter.
  static func empty(of visit: Encounter, in tx: ReadTransaction) throws -> WorkingRecord {
    var examination = Examination()
    let room = try Room.find(visit.room, of: visit.facility, in: tx)
    examination.contact.kind = room.sickVisits ? .sick : .healthy
    let reason = visit.reason.trimmingBlanks
    if !reason.isEmpty {
      examination.conditions = [
        Condition(
          id: ConditionID(at: visit.arrivedAt), category: .complaint, code: nil, text: reason, rank: 1,
          at: visit.arrivedAt, by: visit.practitioner)
      ]
    }
    return WorkingRecord(
      encounter: visit.id, revision: 0, savedAt: visit.arrivedAt, by: visit.practitioner,
      examination: examination)
  }

  /// Refuses to write over what somebody else saved in between.
  func expect(revision expected: Int, in tx: ReadTransaction, _ context: Context) throws {
    guard revision != expected else { return }
    let name = try Practitioner.find(by, of: context.facility, in: tx).name
    let time = context.zone.time(of: savedAt)
    let clock = [time.hour, time.minute].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ".")
    throw Refusal.conflict(
      "Rekam medis ini disimpan oleh \(name) pukul \(clock), setelah Anda membukanya. "
        + "Periksa isian terbaru lalu simpan lagi; isian Anda tetap ada.")
  }
}
