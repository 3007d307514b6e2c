import Clinic
import Documents
import JKN
import Vocabulary

/// Pakta Integritas jumlah tenaga medis of a month (PKS 004 Ps.4(4)m, Lampiran II III.4; Part D, D-09), in our own words after its
/// facts: who counts on the first of the month that is paid on it, and how it was approved.
struct StaffPactDocument: LedgerPaper {
  let answer: ReadLedgerMonth.Answer
  let district: String

  private var pact: StaffPact { answer.pact }
  private var month: String { pact.month.words }
  private var doctors: [CapitationDoctor] { answer.figures.doctors }

  private func counted(_ profession: Practitioner.Profession) -> Int {
    doctors.count { $0.practitioner.profession == profession && $0.counts }
  }

  /// A pact nobody has decided on is a draft.
  var draft: DocumentDraft? {
    guard pact.state.isSettled else { return nil }
    return DocumentDraft(
      .staffPact, number: "PI-TENAGA-\(pact.month.text)", title: "Pakta integritas jumlah tenaga medis",
      facts: [
        .init("Bulan", month), .init("Dokter", Indonesian.number(counted(.doctor))),
        .init("Dokter gigi", Indonesian.number(counted(.dentist))), .init("Keadaan", pact.state.sentence),
      ])
  }

  func document(at now: Instant) -> Documents.Document {
    let facility = answer.facility
    return Documents.Document(
      "Pakta integritas jumlah tenaga medis \(month)", letterhead: Letterhead(of: facility, in: district),
      madeAt: now,
      blocks: [
        .heading(
          "PAKTA INTEGRITAS\nJUMLAH TENAGA MEDIS\(pact.state.isSettled ? "" : "\nRANCANGAN, BELUM DISETUJUI")",
          number: "PI-TENAGA-\(pact.month.text)"),
        .facts([
          .init("Puskesmas", facility.name),
          .init("Kode fasilitas", PaperLine.or(facility.bpjsProvider ?? "", PaperLine.short)),
          .init("Bulan", month), .init("Dasar kapitasi bulan", answer.ledger.month.words),
          .init("Dokter dihitung", Indonesian.number(counted(.doctor))),
          .init("Dokter gigi dihitung", Indonesian.number(counted(.dentist))),
          .init("Keadaan", pact.state.sentence),
        ]),
        .paragraph("Yang bertanda tangan di bawah ini menyatakan bahwa:", .left), .numbered(promises),
        .table(table),
      ] + decisions + [
        .signatures([
          Signature(role: "", name: ""),
          Signature(
            placeAndDay: "…………………………, …………………………", role: "Kepala \(facility.name)",
            name: PaperLine.short, number: "NIP \(PaperLine.short)"),
        ])
      ])
  }

  private var promises: [String] {
    [
      "Tenaga medis pada daftar ini benar bertugas di Puskesmas pada bulan tersebut dan sama dengan yang tercatat di HFIS.",
      "SIP setiap orang yang dihitung berlaku pada tanggal hitung kapitasi.",
      "Ketidaksesuaian yang tidak disampaikan sampai tanggal \(pact.dueOn.day) bulan berikutnya menjadi "
        + "tanggungan Puskesmas.",
      "Kelebihan bayar karena daftar yang tidak benar dikembalikan menurut perjanjian.",
    ]
  }

  private var table: Table {
    Table(
      [
        .init("No.", weight: 0.4, .right), .init("Nama", weight: 2.4), .init("Profesi", weight: 1.1),
        .init("Nomor SIP", weight: 2), .init("Berlaku sampai", weight: 1.2), .init("Dihitung", weight: 2),
      ],
      rows: doctors.enumerated().map { index, doctor in
        let licence = doctor.licences.last
        return [
          String(index + 1), doctor.practitioner.name, doctor.practitioner.profession.word,
          licence?.number ?? "–", licence.map { TypedDate.write($0.validUntil) } ?? "–",
          doctor.counts ? "ya" : "tidak: \(doctor.standing.reason)",
        ]
      })
  }

  private var decisions: [Block] {
    guard !pact.decisions.isEmpty else { return [] }
    return [
      .section("Keputusan yang dicatat"),
      .facts(
        pact.decisions.map {
          .init(
            "\(Indonesian.longDay($0.day)), \($0.by)", $0.isApproval ? "sesuai" : "keberatan: \($0.reason)")
        }),
    ]
  }
}
