import Clinic
import FHIR
import Vocabulary

/// What of a visit cannot be sent, and why, before anything is sent. Contract §12.
///
/// Needs no network: it tries every message of the visit with invented ids.
enum SatuSehatPreflight {
  /// Everything that stands in the way, what holds up the whole visit first; empty when all can go out.
  static func problems(of record: EncounterRecord, at now: Instant) -> [PreflightProblem] {
    var seen: Set<PreflightProblem> = []
    let found = identity(of: record) + times(of: record, at: now) + messages(of: record) + words(of: record)
    return found.filter { seen.insert($0).inserted }
  }

  private static func messages(of record: EncounterRecord) -> [PreflightProblem] {
    let keys = VisitPlan.deliveries(for: record, foreseen: true).compactMap { ResourceKey($0.key) }
    let mapping = VisitMapping(record: record, organization: "0", names: .invented(for: record, keys))
    return keys.compactMap { key in
      do throws(MappingProblem) {
        _ = try mapping.resource(for: key)
        return nil
      } catch {
        return error.kind == .needsAttention ? problem(key.type, error.sentence, error.remedy) : nil
      }
    }
  }

  private static func identity(of record: EncounterRecord) -> [PreflightProblem] {
    let patient = record.patient
    guard patient.nik == nil, patient.passport == nil, record.mother?.nik == nil else { return [] }
    return [
      problem(
        .encounter, "Pasien belum mempunyai NIK, paspor, atau NIK ibu; nomor IHS tidak dapat dicari.",
        .patient(patient.id))
    ]
  }

  /// The platform takes nothing older than 2014-06-03 and nothing from the future (contract §4.2).
  private static func times(of record: EncounterRecord, at now: Instant) -> [PreflightProblem] {
    let visit = record.encounter
    let known = [visit.arrivedAt, visit.startedAt, visit.finishedAt].compactMap(\.self)
    let floor = Instant(milliseconds: 1_401_753_600_000)
    guard known.contains(where: { $0 < floor || $0 > now }) else { return [] }
    return [
      problem(
        .encounter, "Waktu kunjungan di luar rentang SATUSEHAT (3 Juni 2014 sampai sekarang).",
        .encounter(visit.id))
    ]
  }

  /// What has no code stays words in our own record.
  private static func words(of record: EncounterRecord) -> [PreflightProblem] {
    let visit = record.encounter.id
    let complaints = record.complaints.filter { $0.code == nil }.map {
      problem(
        .condition, "Keluhan \"\($0.text)\" tanpa kode SNOMED; dikirim sebagai kata-kata saja.",
        .encounter(visit))
    }
    let allergies = record.allergies.filter { $0.code == nil && $0.encounter == visit }.map {
      problem(.allergyIntolerance, "Alergi \"\($0.substance)\" tanpa kode; tidak dikirim.", .encounter(visit))
    }
    let medicines = record.medicationStatements.filter { $0.code == nil }.map {
      problem(
        .medicationStatement, "Obat yang sedang diminum \"\($0.name)\" tanpa kode KFA; tidak dikirim.",
        .encounter(visit))
    }
    return complaints + allergies + medicines
  }

  private static func problem(_ type: ResourceType, _ sentence: String, _ remedy: Remedy?) -> PreflightProblem
  {
    PreflightProblem(
      destination: SatuSehat.destination, kind: type.rawValue, sentence: sentence, remedy: remedy)
  }
}
