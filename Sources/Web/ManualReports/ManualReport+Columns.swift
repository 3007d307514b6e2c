import Clinic
import Vocabulary

/// The columns of Lampiran IV and V (agreement 004), in their order; those of the log book, for which it has no form.
enum ManualReportColumn {
  case number, day, time, card, name, contact, complaint, diagnosis, stay, referred, result, doctor
  // By hand on the paper.
  case signature, channel

  static func all(of kind: ManualReport.Kind) -> [ManualReportColumn] {
    switch kind {
    case .rjtp: [.number, .day, .card, .name, .diagnosis, .referred, .signature]
    case .ritp: [.number, .day, .card, .name, .diagnosis, .stay, .referred, .signature]
    case .telekonsultasi:
      [.number, .day, .time, .card, .name, .contact, .complaint, .diagnosis, .result, .doctor, .channel]
    }
  }

  var isByHand: Bool { self == .signature || self == .channel }

  var heading: String {
    switch self {
    case .number: "No."
    case .day: "Tanggal"
    case .time: "Jam"
    case .card: "Nomor kartu"
    case .name: "Nama peserta"
    case .contact: "Jenis kontak"
    case .complaint: "Keluhan"
    case .diagnosis: "Diagnosis"
    case .stay: "Lama rawat (hari)"
    case .referred: "Dirujuk"
    case .result: "Hasil"
    case .doctor: "Dokter"
    case .channel: "Saluran dan lama"
    case .signature: "Tanda tangan peserta"
    }
  }
}

extension ManualReport.Call {
  var contact: String { kind == .sick ? "Kontak sakit" : "Kontak sehat" }
}

extension ParticipantMonth {
  /// `November 2026`
  var words: String { Indonesian.month(firstDay) }
}
