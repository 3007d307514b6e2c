import Clinic
import Hummingbird
import Vocabulary

extension EncounterPages {
  /// The record to read and to print, as it stands or as one version had it.
  @Sendable func summary(_ request: Request, _ context: PageContext) async throws -> Page {
    let id: EncounterID = try context.captured("kunjungan")
    let version = request.queryValues["versi"].flatMap { Int($0) }
    let record = try await clinic.read(ReadRecord(encounter: id, version: version), by: context.actor)
    return RecordPage(record: record, asked: version, viewer: context.viewer).page
  }

  /// The referral letter of a signed visit.
  @Sendable func letter(_ request: Request, _ context: PageContext) async throws -> Page {
    let id: EncounterID = try context.captured("kunjungan")
    let record = try await clinic.read(ReadRecord(encounter: id), by: context.actor)
    guard let referral = record.referral, record.encounter.isSigned else {
      throw PageProblem.notFound("Kunjungan ini tidak mempunyai surat rujukan yang sudah ditandatangani.")
    }
    let letter = await clinic.insurer(of: context.actor.facility).letters.letter(id, referral)
    return ReferralLetterPage(record: record, referral: referral, letter: letter, viewer: context.viewer).page
  }

  /// A patient's visits.
  @Sendable func history(_ request: Request, _ context: PageContext) async throws -> Page {
    let patient: PatientID = try context.captured("id")
    let before = request.queryValues["sebelum"].flatMap { Int64($0) }.map { Instant(milliseconds: $0) }
    let found = try await clinic.read(ReadVisitHistory(patient: patient, before: before), by: context.actor)
    return HistoryPage(
      found: found, viewer: context.viewer, today: context.viewer.facility.zone.date(of: clinic.clock.now())
    ).page
  }
}
