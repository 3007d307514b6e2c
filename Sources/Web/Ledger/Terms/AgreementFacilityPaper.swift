import Clinic
import Documents
import Spreadsheets
import Vocabulary

/// The list of an agreement's Puskesmas on paper and for spreadsheet programs (PKS 004 Lampiran III; FAC-16).
struct AgreementFacilityPaper {
  let answer: ReadAgreementFacilities.Answer
  let facility: Facility
  let district: String

  private var number: String { "LAMPIRAN-III-\(answer.terms.name)" }

  var draft: DocumentDraft {
    DocumentDraft(
      .facilityList, number: number, title: "Daftar Puskesmas",
      facts: [
        .init("Perjanjian", answer.terms.title),
        .init("Jumlah Puskesmas", Indonesian.number(answer.facilities.count)),
      ])
  }

  func document(at now: Instant) -> Documents.Document {
    Documents.Document(
      "Daftar Puskesmas \(answer.terms.name)", letterhead: Letterhead(of: facility, in: district),
      madeAt: now,
      blocks: [
        .heading("DAFTAR PUSKESMAS", number: number),
        .facts([
          .init("Perjanjian", answer.terms.title), .init("Berlaku", answer.terms.period),
          .init("Menurut keadaan", Indonesian.longDay(answer.day)),
          .init("Jumlah Puskesmas", Indonesian.number(answer.facilities.count)),
        ]),
        .table(
          Table(
            [
              .init("No.", weight: 0.5, .right), .init("Kode", weight: 1.2),
              .init("Nama Puskesmas", weight: 3), .init("Alamat", weight: 4),
            ],
            rows: answer.facilities.enumerated().map { index, facility in
              [String(index + 1), facility.bpjsProvider ?? "–", facility.name, facility.address]
            })),
      ])
  }

  var sheet: Sheet {
    Sheet(
      "Puskesmas",
      columns: [
        Sheet.Column("No.", width: 6), Sheet.Column("Kode", width: 12),
        Sheet.Column("Nama Puskesmas", width: 40),
        Sheet.Column("Alamat", width: 60),
      ],
      rows: answer.facilities.enumerated().map { index, facility in
        [
          .whole(index + 1), .text(facility.bpjsProvider ?? ""), .text(facility.name),
          .text(facility.address),
        ]
      })
  }
}
