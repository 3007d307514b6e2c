import Clinic
import Documents
import Vocabulary

/// Surat Pengantar Skrining on paper (requirements, Part D, D-11; agreement 004 L.I II.3.j and l): to a laboratory or a
/// facility that has what we lack.
struct ScreeningLetterDocument {
  let record: EncounterRecord
  let number: String
  let letter: ScreeningPaper
  let district: String
  let madeAt: Instant

  private static let title = "Surat Pengantar Skrining"

  private var person: ScreeningPerson { ScreeningPerson(record: record) }

  var document: Documents.Document {
    Documents.Document(
      "\(Self.title) \(record.encounter.number)",
      letterhead: Letterhead(of: record.facility, in: district), madeAt: madeAt,
      blocks: [
        .heading(Self.title.uppercased(), number: number),
        .paragraph("Kepada Yth. \(letter.place)", .left),
        .paragraph("Mohon dilakukan skrining kesehatan bagi peserta JKN berikut:", .left),
        .facts(person.facts + [.init("Terdaftar di", enrolledAt)]),
        .facts([
          .init("Skrining", letter.subject.word),
          .init("Kunjungan", "\(record.encounter.number), \(Indonesian.longDay(record.encounter.day))"),
        ]),
        .paragraph("Mohon hasilnya yang sudah ditandatangani dikirim kembali. Terima kasih.", .left),
        signature,
      ])
  }

  private var enrolledAt: String {
    record.encounter.payer == .jknHere ? record.facility.name : "FKTP lain"
  }

  private var signature: Block {
    let examiner = record.practitioners[record.encounter.practitioner]
    return .signatures([
      Documents.Signature(role: "", name: ""),
      Documents.Signature(
        placeAndDay: Indonesian.longDay(record.facility.zone.date(of: letter.at)), role: "Pemeriksa",
        name: examiner?.name ?? PaperLine.short, number: examiner?.sip.map { "SIP \($0)" } ?? ""),
    ])
  }

  /// Nothing of what is screened for.
  var draft: DocumentDraft {
    DocumentDraft(
      .screeningLetter, number: number, title: Self.title,
      facts: [
        IssuedDocument.Line("Peserta", MaskedName.of(record.patient.name)), .init("Tujuan", letter.place),
      ])
  }
}
