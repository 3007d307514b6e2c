import Clinic
import Vocabulary

/// An activity of ours as P-Care's message (contract 3.3). Pure.
enum PCareClubMessage {
  /// - eduId: P-Care's number of an activity that is there already.
  static func kegiatan(_ meeting: ClubMeeting, at club: InsurerClub, eduId: String?) -> Kegiatan? {
    guard let clubId = Int(club.id) else { return nil }
    return Kegiatan(
      eduId: eduId, clubId: clubId, tglPelayanan: WireDate(meeting.day),
      kdKegiatan: meeting.kind == .physical ? "01" : "10", kdKelompok: club.programme.pcareCode,
      materi: meeting.topic, pembicara: meeting.leader, lokasi: "",
      keterangan: "\(meeting.mode == .online ? "Daring" : "Tatap muka"). \(PCareMark.of(meeting.id))",
      biaya: Int(meeting.cost.amount))
  }
}

extension KegiatanEntry {
  func isMarked(for id: ClubMeetingID) -> Bool {
    keterangan?.contains(PCareMark.of(id)) == true
  }

  /// Typed there by hand: it carries no mark of ours.
  var isUnmarked: Bool { keterangan?.contains(PCareMark.prefix) != true }

  /// Whether it could be the same activity.
  func resembles(_ message: Kegiatan) -> Bool {
    tglPelayanan == message.tglPelayanan.day && club?.clubId == message.clubId
      && kdKegiatan == message.kdKegiatan
  }

  func says(_ message: Kegiatan) -> Bool {
    resembles(message) && kdKelompok == message.kdKelompok && (materi ?? "") == message.materi
      && (pembicara ?? "") == message.pembicara && (keterangan ?? "") == message.keterangan
      && (biaya ?? 0) == message.biaya
  }
}
