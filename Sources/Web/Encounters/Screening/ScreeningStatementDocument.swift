import Clinic
import Documents
import Vocabulary

/// Surat Pernyataan Belum Skrining on paper (requirements, Part D, D-11; agreement 004 L.I II.3.f): the participant signs it
/// before the test.
struct ScreeningStatementDocument {
  let record: EncounterRecord
  let number: String
  let subject: ScreeningSubject
  let district: String
  let madeAt: Instant

  private static let title = "Surat Pernyataan Belum Skrining"

  private var person: ScreeningPerson { ScreeningPerson(record: record) }
  private var day: CalendarDate { record.encounter.day }

  var document: Documents.Document {
    Documents.Document(
      "\(Self.title) \(record.encounter.number)",
      letterhead: Letterhead(of: record.facility, in: district), madeAt: madeAt,
      blocks: [
        .heading(Self.title.uppercased(), number: number),
        .paragraph("Yang bertanda tangan di bawah ini, peserta Jaminan Kesehatan Nasional:", .left),
        .facts(person.facts),
        .paragraph(
          "menyatakan bahwa sejak 1 Januari \(day.year) sampai hari ini saya belum menjalani "
            + "skrining berikut atas jaminan JKN, di \(record.facility.name) maupun di "
            + "fasilitas kesehatan lain:", .left),
        .facts([.init("Skrining", subject.word), .init("Hari kunjungan", Indonesian.longDay(day))]),
        .paragraph("Pernyataan ini saya buat dengan sebenarnya.", .left),
        .signatures([
          Documents.Signature(role: "Petugas", name: PaperLine.short),
          Documents.Signature(
            placeAndDay: Indonesian.longDay(day), role: "Peserta atau keluarga", name: record.patient.name),
        ]),
      ])
  }

  /// Nothing of what is screened for.
  var draft: DocumentDraft {
    DocumentDraft(
      .screeningStatement, number: number, title: Self.title,
      facts: [
        IssuedDocument.Line("Peserta", MaskedName.of(record.patient.name)),
        .init("Hari kunjungan", Indonesian.longDay(day)),
      ])
  }
}
