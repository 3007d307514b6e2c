import Clinic
import Documents
import JKN
import Vocabulary

/// Surat Pernyataan Pelayanan di FKTP (agreement 004 Lampiran VII; CLM-06): the patient states what was received. All tariffs
/// are offered as boxes, the given one ticked (C-04-31).
struct ServiceStatement {
  let claim: Claim
  let check: CheckedClaim
  let facility: Facility
  let district: String

  var draft: DocumentDraft {
    DocumentDraft(
      .serviceStatement, number: "\(claim.number)-pernyataan", title: "Surat Pernyataan Pelayanan",
      facts: [
        .init("Klaim", claim.number), .init("Peserta", MaskedName.of(claim.name)),
        .init("Hari pelayanan", Indonesian.day(claim.day)),
      ])
  }

  func document(at now: Instant) -> Documents.Document {
    Documents.Document(
      "Surat Pernyataan Pelayanan \(claim.number)", letterhead: Letterhead(of: facility, in: district),
      madeAt: now,
      blocks: [
        .heading("SURAT PERNYATAAN PELAYANAN DI FKTP", number: claim.number),
        .paragraph("Saya, peserta atau keluarga peserta Jaminan Kesehatan Nasional:", .left), .facts(facts),
        .paragraph("menyatakan telah menerima pelayanan berikut (☒ yang diterima):", .left), .table(boxes),
        .paragraph("Pernyataan ini saya buat dengan sebenarnya.", .left),
        .signatures([
          Signature(role: "Yang melayani", name: claim.performerName),
          Signature(
            placeAndDay: "…………………………, \(Indonesian.day(claim.day))", role: "Peserta atau keluarga",
            name: PaperLine.short),
        ]),
      ])
  }

  private static let bloodChemistry = [
    "PRL-UREUM", "PRL-KREA", "PRL-KOL", "PRL-LDL", "PRL-HDL", "PRL-TG",
  ]

  private var facts: [Block.Fact] {
    [
      .init("Nama", claim.name), .init("Nomor kartu", PaperLine.or(claim.card?.text ?? "")),
      .init("Fasilitas kesehatan", facility.name),
      .init("Tanggal masuk", Indonesian.day(claim.admitted ?? claim.day)),
      .init("Tanggal pulang", Indonesian.day(claim.day)), .init("Diagnosis", PaperLine.or(claim.diagnosis)),
    ]
  }

  /// By kind of service, as the annex groups them.
  private var boxes: Table {
    let given = Set(check.lines.map(\.code))
    let groups: [(kind: String, services: [(String, [String])])] = [
      (
        "RJTP",
        [
          ("ANC", ["ANC-DUSG", "ANC-D", "ANC-B", "ANC-BJ"]), ("PNC", ["PNC", "PNC-BJ"]),
          ("Pra rujukan", ["PRAR"]),
          ("IUD", ["KB-IUD"]), ("Implan", ["KB-IMP"]), ("Suntik KB", ["KB-INJ"]),
          ("Komplikasi KB", ["KB-KOMP"]), ("MOP/vasektomi", ["KB-MOP"]),
          ("Protesa gigi", ["PRT-1", "PRT-2"]),
          ("Ambulans", ["AMB"]),
        ]
      ),
      (
        "RITP",
        [
          ("Rawat inap", ["RITP"]), ("Persalinan", ["PSL-D", "PSL-N", "PSL-P2", "PSL-P3"]),
          ("Tindakan pascapersalinan", ["PSL-PP"]),
        ]
      ),
      (
        "Promotif dan preventif",
        [
          ("Gula darah Prolanis", ["PRL-GDS", "PRL-GDP", "PRL-GDPP"]), ("IVA", ["SKR-IVA"]),
          ("HbA1c", ["PRL-HBA1C"]), ("Kimia darah", Self.bloodChemistry),
          ("Mikroalbuminuria", ["PRL-MALB"]), ("Pap smear", ["SKR-PAP"]), ("Hb", ["SKR-HB"]),
          ("Hepatitis", ["SKR-HEP-B", "SKR-HEP-C"]), ("Payudara", ["SKR-PAYUDARA"]), ("Paru", ["SKR-PARU"]),
          ("Skrining gula darah", ["SKR-GD"]), ("Talasemia", ["SKR-THA"]), ("Kanker usus", ["SKR-COL"]),
          ("Terapi krio", ["TER-KRIO"]),
        ]
      ),
    ]
    let printed = Set(groups.flatMap { $0.services.flatMap(\.1) })
    // What an agreement added and the annex does not print.
    let added = check.lines.filter { !printed.contains($0.code) }.map { ($0.what, [$0.code]) }
    let shown = added.isEmpty ? groups : groups + [(kind: "Lain-lain", services: added)]
    return Table(
      [.init("Kelompok", weight: 1), .init("Pelayanan", weight: 4)],
      rows: shown.map { group in
        [
          group.kind,
          group.services.map { "\(given.isDisjoint(with: $1) ? "☐" : "☒")\u{A0}\($0)" }.joined(
            separator: "   "),
        ]
      })
  }
}
