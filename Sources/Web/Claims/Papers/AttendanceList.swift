import Clinic
import Documents
import JKN
import Vocabulary

/// The attendance list of a club's activity (requirements D-12; PRO-05), to be signed.
struct AttendanceList {
  let meeting: ClubMeeting
  let facility: Facility
  let district: String

  var draft: DocumentDraft {
    DocumentDraft(
      .attendanceList, number: "DH-\(meeting.day.iso)-\(meeting.kind.rawValue)-\(meeting.club)",
      title: "Daftar hadir klub Prolanis",
      facts: [
        .init("Klub", meeting.club), .init("Kegiatan", meeting.title),
        .init("Hari", Indonesian.day(meeting.day)),
        .init("Hadir", Indonesian.number(meeting.attendees.count)),
      ])
  }

  func document(at now: Instant) -> Documents.Document {
    Documents.Document(
      "Daftar hadir \(meeting.club) \(meeting.day.iso)",
      letterhead: Letterhead(of: facility, in: district),
      madeAt: now,
      blocks: [
        .heading("DAFTAR HADIR KEGIATAN KELOMPOK PROLANIS"),
        .facts([
          .init("Klub", meeting.club),
          .init("Kegiatan", "\(meeting.title), \(meeting.mode == .online ? "daring" : "tatap muka")"),
          .init("Hari", Indonesian.dayWithWeekday(meeting.day)), .init("Materi", PaperLine.or(meeting.topic)),
          .init("Narasumber atau instruktur", meeting.leader),
        ]),
        .table(
          Table(
            [
              .init("No.", weight: 0.5, .right), .init("Nama", weight: 3), .init("Nomor kartu", weight: 1.6),
              .init("Tanda tangan", weight: 2),
            ],
            rows: meeting.attendees.enumerated().map { index, person in
              [String(index + 1), person.name, person.card?.text ?? "", "\n"]
            })),
        .signatures([
          Signature(role: "Narasumber atau instruktur", name: meeting.leader),
          Signature(role: "Kepala \(facility.name)", name: PaperLine.long, number: "NIP \(PaperLine.short)"),
        ]),
      ])
  }
}
