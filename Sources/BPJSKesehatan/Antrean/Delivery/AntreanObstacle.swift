import Clinic
import Journal
import Vocabulary

/// What kept a thing from being sent before BPJS was asked.
enum AntreanObstacle: Error, Sendable {
  case nothingToSend
  /// The number never reached BPJS, so nothing further can be said of it.
  case neverThere
  /// HFIS has no session of the poli on that day.
  case noSchedule
  /// HFIS has sessions of the poli, but none of this doctor.
  case doctorNotScheduled(String, EncounterID)

  var outcome: DeliveryOutcome {
    switch self {
    case .nothingToSend: .superseded("Nomor antrean ini tidak perlu dikirim lagi.")
    case .neverThere: .superseded("Nomor antrean ini tidak pernah sampai ke Antrean Online.")
    case .noSchedule:
      .superseded("Poli ini tidak mempunyai jadwal di HFIS pada hari itu, jadi nomornya tidak dilaporkan.")
    case .doctorNotScheduled(let name, let encounter):
      .needsAttention(
        "\(name) belum mempunyai jadwal di HFIS untuk poli dan hari itu. Lengkapi jadwal di HFIS, lalu kirim ulang.",
        remedy: Remedy.encounter(encounter).text)
    }
  }
}
