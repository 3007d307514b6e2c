import Clinic
import Vocabulary

/// One thing of a club's activity to send to P-Care, and how the deliveries name it. The keys never change once released.
enum PCareClubItem: Sendable, Hashable {
  case kegiatan(ClubMeetingID)
  /// A later version of an activity that was sent.
  case change(ClubMeetingID, version: Int)
  /// Takes an activity back, with its participants.
  case withdrawal(ClubMeetingID)
  /// Somebody on the list since this version.
  case peserta(ClubMeetingID, PatientID, version: Int)
  /// Somebody taken off the list in this version.
  case departure(ClubMeetingID, PatientID, version: Int)

  var meeting: ClubMeetingID {
    switch self {
    case .kegiatan(let id), .change(let id, _), .withdrawal(let id), .peserta(let id, _, _),
      .departure(let id, _, _):
      id
    }
  }

  var key: String {
    switch self {
    case .kegiatan(let id): ClubMeeting.deliveryKey(of: id)
    case .change(let id, let version): "klub-ubah/\(id)/\(version)"
    case .withdrawal(let id): "klub-batal/\(id)"
    case .peserta(let id, let patient, let version): "klub-hadir/\(id)/\(patient)/\(version)"
    case .departure(let id, let patient, let version): "klub-keluar/\(id)/\(patient)/\(version)"
    }
  }

  /// What an activity is called.
  static let activity = "Kegiatan klub"

  /// The word on the screen of deliveries.
  var kind: String {
    switch self {
    case .kegiatan: Self.activity
    case .change: "Koreksi kegiatan klub"
    case .withdrawal: "Pembatalan kegiatan klub"
    case .peserta: "Peserta kegiatan klub"
    case .departure: "Penghapusan peserta kegiatan klub"
    }
  }

  /// Nil for a key that is none of these.
  init?(key: String) {
    let parts = key.split(separator: "/").map(String.init)
    guard parts.count >= 2 else { return nil }
    let meeting = ClubMeetingID(stored: parts[1])
    let version = parts.count > 2 ? Int(parts[parts.count - 1]) : nil
    switch (parts[0], parts.count, version) {
    case ("klub", 2, _): self = .kegiatan(meeting)
    case ("klub-ubah", 3, let version?): self = .change(meeting, version: version)
    case ("klub-batal", 2, _): self = .withdrawal(meeting)
    case ("klub-hadir", 4, let version?):
      self = .peserta(meeting, PatientID(stored: parts[2]), version: version)
    case ("klub-keluar", 4, let version?):
      self = .departure(meeting, PatientID(stored: parts[2]), version: version)
    default: return nil
    }
  }
}
