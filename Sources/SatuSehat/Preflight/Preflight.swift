public import Clinic
import FHIR
public import Vocabulary

/// What of a visit cannot be sent, and why, before anything is sent. Contract §12.
///
/// Needs neither the network nor the database: it tries every message with invented ids.
public enum Preflight {
  public struct Obstacle: Hashable, Sendable {
    /// What stays here.
    public enum Extent: Hashable, Sendable {
      /// Nothing of the visit can go out.
      case visit
      /// One thing, and what depends on it, waits until it is mended.
      case part
      /// One thing stays words in our own record; the rest goes out without it.
      case words
    }

    public let extent: Extent
    /// What the person at the desk reads.
    public let sentence: String
    /// The page where it can be mended.
    public let remedy: String?
  }

  /// Everything that stands in the way, the gravest first; empty when all can go out.
  public static func obstacles(of record: EncounterRecord, at now: Instant) -> [Obstacle] {
    var found = identity(of: record) + times(of: record, at: now)
    for problem in problems(of: record) {
      let extent: Obstacle.Extent =
        record.diagnoses.isEmpty && problem.key.type == .encounter ? .visit : .part
      found.append(
        Obstacle(extent: extent, sentence: problem.problem.sentence, remedy: problem.problem.remedy))
    }
    found += words(of: record)
    var seen: Set<Obstacle> = []
    return found.filter { seen.insert($0).inserted }
  }

  private static func problems(of record: EncounterRecord) -> [(key: ResourceKey, problem: MappingProblem)] {
    let keys = VisitPlan.deliveries(for: record, foreseen: true).compactMap { ResourceKey($0.key) }
    let mapping = VisitMapping(record: record, organization: "0", names: .invented(for: record, keys))
    return keys.compactMap { key in
      do throws(MappingProblem) {
        _ = try mapping.resource(for: key)
        return nil
      } catch {
        return error.kind == .needsAttention ? (key, error) : nil
      }
    }
  }

  private static func identity(of record: EncounterRecord) -> [Obstacle] {
    let patient = record.patient
    guard patient.nik == nil, patient.passport == nil, record.mother?.nik == nil else { return [] }
    return [
      Obstacle(
        extent: .visit,
        sentence: "Pasien belum mempunyai NIK, paspor, atau NIK ibu; nomor IHS tidak dapat dicari.",
        remedy: Remedy.patient(patient.id))
    ]
  }

  /// The platform takes nothing older than 2014-06-03 and nothing from the future (contract §4.2).
  private static func times(of record: EncounterRecord, at now: Instant) -> [Obstacle] {
    let visit = record.encounter
    let known = [visit.arrivedAt, visit.startedAt, visit.finishedAt].compactMap(\.self)
    let floor = Instant(milliseconds: 1_401_753_600_000)
    guard known.contains(where: { $0 < floor || $0 > now }) else { return [] }
    return [
      Obstacle(
        extent: .visit, sentence: "Waktu kunjungan di luar rentang SATUSEHAT (3 Juni 2014 sampai sekarang).",
        remedy: Remedy.encounter(visit.id))
    ]
  }

  /// What has no code and therefore stays words.
  private static func words(of record: EncounterRecord) -> [Obstacle] {
    let complaints = record.complaints.filter { $0.code == nil }.map {
      "Keluhan \"\($0.text)\" tanpa kode SNOMED; dikirim sebagai kata-kata dalam riwayat perjalanan penyakit."
    }
    let allergies = record.allergies.filter { $0.code == nil && $0.encounter == record.encounter.id }.map {
      "Alergi \"\($0.substance)\" tanpa kode; tidak dikirim."
    }
    let medicines = record.medicationStatements.filter { $0.code == nil }.map {
      "Obat yang sedang diminum \"\($0.name)\" tanpa kode KFA; tidak dikirim."
    }
    return (complaints + allergies + medicines).map {
      Obstacle(extent: .words, sentence: $0, remedy: Remedy.encounter(record.encounter.id))
    }
  }
}
