import Clinic
import Journal
import Vocabulary

/// What kept a thing from being sent before BPJS was asked.
enum AntreanObstacle: Error, Sendable {
  case nothingToSend
  /// The number never reached BPJS, so nothing further can be said of it.
  case neverThere
  /// HFIS has no session of the poli on that day, or none of a doctor who is not on our schedule either.
  case noSchedule
  /// Our schedule has this doctor there, HFIS has not.
  case doctorNotScheduled(String, EncounterID)

  var outcome: DeliveryOutcome {
    switch self {
    case .nothingToSend: .superseded("Nomor antrean ini tidak perlu dikirim lagi.")
    case .neverThere: .superseded("Nomor antrean ini tidak pernah sampai ke Antrean Online.")
    case .noSchedule:
      .superseded(
        "Tidak ada jadwal poli dan dokter ini di HFIS pada hari itu, jadi nomornya tidak dilaporkan.")
    case .doctorNotScheduled(let name, let encounter):
      .needsAttention(
        "\(name) belum mempunyai jadwal di HFIS untuk poli dan hari itu. Lengkapi jadwal di HFIS, lalu kirim ulang.",
        remedy: Remedy.encounter(encounter).text)
    }
  }
}
