import Clinic
import Documents
import Vocabulary

/// The copy of a prescription of rujuk balik on paper, for the installation or apotek at which the drugs are collected (PRO-15).
struct PrescriptionCopyDocument {
  let answer: ReadPrescriptionCopy.Answer
  let district: String
  let madeAt: Instant

  private var record: EncounterRecord { answer.record }
  private var prescription: Prescription { answer.prescription }
  private var content: ReferBackContent { answer.letter.content }
  private var zone: FacilityZone { record.facility.zone }

  var document: Documents.Document {
    Documents.Document(
      "Salinan resep \(prescription.number)",
      letterhead: Letterhead(of: record.facility, in: district), madeAt: madeAt,
      blocks: [
        .heading("SALINAN RESEP RUJUK BALIK", number: prescription.number),
        .paragraph("Kepada Yth. \(answer.place)", .left),
        .paragraph("Mohon dilayani obat Program Rujuk Balik bagi peserta JKN:", .left), .facts(person),
        .section("Obat"), .numbered(drugs), .section("Dasar"), .facts(basis), signature,
      ])
  }

  private var person: [Block.Fact] {
    let patient = record.patient
    let allergies = record.allergies.map(\.substance).joined(separator: ", ")
    return [
      .init("Nama", patient.name),
      .init("Lahir", "\(Indonesian.longDay(patient.birthDate)) · \(patient.sex.word)"),
      .init("Nomor kartu JKN", (record.encounter.jknNumber ?? patient.jknNumber)?.text ?? "–"),
      .init("Nomor RM", patient.medicalRecordNumber.spaced),
      .init("Alergi", allergies.isEmpty ? "tidak ada yang diketahui" : allergies),
    ]
  }

  private var drugs: [String] {
    prescription.items.map { item in
      "\(item.drug.name) \(item.drug.strength) · \(item.signa) · \(item.days) hari · \(item.quantity) \(item.drug.unit)"
    }
  }

  private var basis: [Block.Fact] {
    let facts: [Block.Fact] = [
      .init("Surat Rujuk Balik", "\(content.number), \(Indonesian.longDay(content.dated))"),
      .init("Dari", "\(content.specialist), \(content.hospital)"),
      .init("Diagnosis", "\(content.diagnosis.code) \(content.condition.word)"),
      .init("Berlaku sampai", Indonesian.longDay(content.validUntil)),
      .init("Kunjungan", "\(record.encounter.number), \(Indonesian.longDay(record.encounter.day))"),
    ]
    let elsewhere = others("Obat PRB lain di surat itu", .elsewhere)
    return facts + elsewhere + others("Di luar formularium PRB", .outside)
  }

  /// The letter's drugs that stand in no line of the prescription, so that none of them is lost on the way.
  private func others(_ term: String, _ standing: ReferBackDrug.Standing) -> [Block.Fact] {
    let found = content.drugs.filter { $0.standing == standing }.map(\.words)
    return found.isEmpty ? [] : [.init(term, found.joined(separator: "; "))]
  }

  private var signature: Block {
    let prescriber = record.practitioners[prescription.by]
    return .signatures([
      Documents.Signature(role: "", name: ""),
      Documents.Signature(
        placeAndDay: Indonesian.longDay(record.encounter.day),
        role: "Ditandatangani secara elektronik oleh", name: prescriber?.name ?? "",
        number: prescriber?.sip.map { "SIP \($0)" } ?? ""),
    ])
  }

  /// What whoever checks the paper reads: nothing of the illness or the drugs.
  var draft: DocumentDraft {
    DocumentDraft(
      .prescriptionCopy, number: prescription.number, title: "Salinan resep rujuk balik",
      facts: [
        IssuedDocument.Line("Pasien", MaskedName.of(record.patient.name)), .init("Tujuan", answer.place),
        .init("Banyaknya obat", String(prescription.items.count)),
      ])
  }
}
