import Journal
import Vocabulary

/// One thing to send to P-Care, and how the deliveries name it. The keys never change once released.
enum PCareItem: Sendable, Hashable {
  case pendaftaran(EncounterID)
  case kunjungan(EncounterID)
  /// A new version of a visit that was sent.
  case correction(EncounterID, version: Int)
  /// Takes back the drugs and procedures that a correction dropped, and changes those it changed.
  case adjustment(EncounterID, version: Int)
  /// Takes a drug that reads differently there back and lets it be sent anew: P-Care changes none.
  case replacement(MedicationRequestID, revision: Int)
  /// Takes the registration of a cancelled visit back.
  case cancellation(EncounterID)
  case obat(MedicationRequestID)
  case tindakan(ProcedureID)
  /// What the laboratory found.
  case mcu(EncounterID)
  /// Makes it read like the record again.
  case mcuChange(EncounterID, revision: Int)

  static let destination = "pcare"

  var key: String {
    switch self {
    case .pendaftaran(let id): "pendaftaran/\(id)"
    case .kunjungan(let id): "kunjungan/\(id)"
    case .correction(let id, let version): "kunjungan/\(id)/\(version)"
    case .adjustment(let id, let version): "sesuai/\(id)/\(version)"
    case .replacement(let id, let revision): "ganti/\(id)/\(revision)"
    case .cancellation(let id): "batal/\(id)"
    case .obat(let id): "obat/\(id)"
    case .tindakan(let id): "tindakan/\(id)"
    case .mcu(let id): "mcu/\(id)"
    case .mcuChange(let id, let revision): "mcu/\(id)/\(revision)"
    }
  }

  /// The word on the screen of deliveries.
  var kind: String {
    switch self {
    case .pendaftaran: "Pendaftaran"
    case .kunjungan: "Kunjungan"
    case .correction: "Koreksi kunjungan"
    case .adjustment: "Penyesuaian obat dan tindakan"
    case .replacement: "Penggantian obat"
    case .cancellation: "Pembatalan pendaftaran"
    case .obat: "Obat"
    case .tindakan: "Tindakan"
    case .mcu: "Hasil laboratorium (MCU)"
    case .mcuChange: "Koreksi hasil laboratorium (MCU)"
    }
  }

  /// Nil for a key that is none of these.
  init?(key: String) {
    let parts = key.split(separator: "/").map(String.init)
    guard parts.count >= 2 else { return nil }
    switch (parts[0], parts.count) {
    case ("pendaftaran", 2): self = .pendaftaran(EncounterID(stored: parts[1]))
    case ("kunjungan", 2): self = .kunjungan(EncounterID(stored: parts[1]))
    case ("kunjungan", 3):
      guard let version = Int(parts[2]) else { return nil }
      self = .correction(EncounterID(stored: parts[1]), version: version)
    case ("sesuai", 3):
      guard let version = Int(parts[2]) else { return nil }
      self = .adjustment(EncounterID(stored: parts[1]), version: version)
    case ("ganti", 3):
      guard let revision = Int(parts[2]) else { return nil }
      self = .replacement(MedicationRequestID(stored: parts[1]), revision: revision)
    case ("batal", 2): self = .cancellation(EncounterID(stored: parts[1]))
    case ("obat", 2): self = .obat(MedicationRequestID(stored: parts[1]))
    case ("tindakan", 2): self = .tindakan(ProcedureID(stored: parts[1]))
    case ("mcu", 2): self = .mcu(EncounterID(stored: parts[1]))
    case ("mcu", 3):
      guard let revision = Int(parts[2]) else { return nil }
      self = .mcuChange(EncounterID(stored: parts[1]), revision: revision)
    default: return nil
    }
  }
}
