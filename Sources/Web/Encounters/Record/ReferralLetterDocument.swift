import Clinic
import Documents
import Vocabulary

/// Surat rujukan on paper (requirements, Part D, D-15).
struct ReferralLetterDocument {
  let record: EncounterRecord
  let referral: Referral
  let letter: ReferralLetters.Answer
  let district: String
  let madeAt: Instant

  var document: Documents.Document {
    Documents.Document(
      "Surat rujukan \(record.encounter.number)",
      letterhead: Letterhead(of: record.facility, in: district), madeAt: madeAt,
      blocks: [.heading("SURAT RUJUKAN", number: number ?? record.encounter.number)] + insurer + request
        + signature)
  }

  private var request: [Block] {
    let text = ReferralLetterText(record: record, referral: referral)
    return [
      .paragraph("Kepada Yth. dokter \(referral.specialty)\n\(referral.destination)", .left),
      .paragraph("Mohon pemeriksaan dan penanganan lebih lanjut bagi:", .left),
      .facts(text.person.map { .init($0.term, $0.value) }),
      .facts(text.clinical.map { .init($0.term, $0.value) }),
      .paragraph("Terima kasih atas kerja samanya.", .left),
    ]
  }

  /// What the hospital's counter scans, with number and last day beside it (contract 3.5); while the insurer has given no
  /// number, the paper says so, so that nobody takes the visit's number for it.
  private var insurer: [Block] {
    switch letter {
    case .none: []
    case .waiting:
      [
        .facts([
          .init("Nomor rujukan BPJS", "belum terbit saat surat ini dicetak"),
          .init("Nomor kunjungan", record.encounter.number),
        ])
      ]
    case .letter(let letter):
      [
        .code(
          letter.number,
          words: """
            Nomor rujukan BPJS \(letter.number)
            Berlaku sampai \(Indonesian.longDay(letter.validUntil))
            Nomor kunjungan \(record.encounter.number)
            """)
      ]
    }
  }

  /// What the register of letters and whoever checks the paper know of it: nothing of the illness, no specialty.
  var draft: DocumentDraft {
    DocumentDraft(
      .referralLetter, number: record.encounter.number, title: "Surat rujukan",
      facts: [
        IssuedDocument.Line("Pasien", MaskedName.of(record.patient.name)),
        .init("Tujuan", referral.destination),
      ] + (number.map { [.init("Nomor rujukan BPJS", $0)] } ?? [])
        + (validity.map { [.init("Berlaku sampai", $0)] } ?? []))
  }

  /// The number and the last day are the same whether the insurer was asked or its receipt was read, so that a print does
  /// not change because a line is away.
  private var number: String? {
    if case .letter(let letter) = letter { letter.number } else { nil }
  }

  private var validity: String? {
    if case .letter(let letter) = letter { Indonesian.longDay(letter.validUntil) } else { nil }
  }

  private var signature: [Block] {
    guard let signed = record.signatures.first(where: { $0.version == record.encounter.version }) else {
      return []
    }
    let doctor = record.practitioners[signed.by]
    let day = Indonesian.longDay(record.facility.zone.date(of: signed.at))
    return [
      .signatures([
        Documents.Signature(role: "", name: ""),
        Documents.Signature(
          placeAndDay: day, role: "Ditandatangani secara elektronik oleh", name: doctor?.name ?? "",
          number: doctor?.sip.map { "SIP \($0)" } ?? ""),
      ])
    ]
  }
}
