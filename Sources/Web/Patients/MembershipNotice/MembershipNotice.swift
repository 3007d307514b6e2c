import Clinic
import Documents
import Vocabulary

/// What somebody whose NIK is unknown to BPJS takes home: that the membership data must be brought up to date, and where
/// (IDN-05; agreement 004 L.I II.1.d). The same words on the screen and on paper.
struct MembershipNotice {
  let patient: Patient
  let visit: Encounter
  let shown: ShownDocuments
  let facility: Facility

  init(_ found: ReadShownDocuments.Answer, _ facility: Facility) {
    (patient, visit, shown) = (found.patient, found.encounter, found.shown)
    self.facility = facility
  }

  static let heading = "Pemberitahuan Pemutakhiran Data Peserta JKN"

  let opening =
    "Saat pendaftaran, NIK Anda belum ditemukan dalam aplikasi BPJS Kesehatan. Pelayanan hari ini tetap diberikan karena "
    + "kartu dan bukti identitas telah diperlihatkan."
  let request =
    "Agar kunjungan berikutnya berjalan lancar, mohon segera memutakhirkan data kepesertaan melalui salah satu cara ini:"
  let ways = [
    "aplikasi Mobile JKN, menu perubahan data peserta;",
    "BPJS Kesehatan Care Center, telepon 165;",
    "kantor BPJS Kesehatan terdekat, dengan membawa KTP-el dan Kartu Keluarga.",
  ]

  var facts: [(term: String, value: String)] {
    [
      ("Nama", patient.name), ("NIK", patient.nik?.text ?? "belum ada"),
      ("Nomor kartu JKN", visit.jknNumber?.text ?? patient.jknNumber?.text ?? "belum ada"),
      ("Nomor RM", patient.medicalRecordNumber.spaced),
      ("Kunjungan", "\(visit.number), \(Indonesian.longDay(visit.day))"),
      (
        "Diperlihatkan",
        "KIS atau KIS Digital dan \(shown.identity.word), pukul \(Indonesian.clockWithZone(shown.at, facility.zone))"
      ),
    ]
  }

  /// Whoever checks it sees a masked name and the day, no number of the patient's.
  var draft: DocumentDraft {
    DocumentDraft(
      .letter, number: "pemutakhiran-\(visit.number)", title: Self.heading,
      facts: [
        .init("Peserta", MaskedName.of(patient.name)), .init("Kunjungan", Indonesian.longDay(visit.day)),
      ])
  }

  func document(at now: Instant) -> Documents.Document {
    Documents.Document(
      Self.heading, paper: .a5,
      letterhead: Letterhead(above: [], name: facility.name.uppercased(), address: facility.address),
      madeAt: now,
      blocks: [
        .heading(Self.heading.uppercased()), .facts(facts.map { Block.Fact($0.term, $0.value) }),
        .paragraph(opening), .paragraph(request), .numbered(ways),
        .signatures([
          Signature(role: "Peserta atau keluarga", name: patient.name),
          Signature(
            placeAndDay: Indonesian.longDay(visit.day), role: "Petugas pendaftaran", name: shown.officer),
        ]),
      ])
  }
}
