import Clinic
import Documents
import Vocabulary

/// Berita Acara pergantian pejabat (requirements, Part D, D-13; AGR-09; PKS 004 Ps.21(3)e).
struct OfficialChangePaper {
  let change: OfficialChange
  let facility: Facility
  let district: String
  let madeAt: Instant

  private static let title = "Berita Acara pergantian pejabat"

  /// Whoever checks it reads which office changes hands, when, and who comes.
  var draft: DocumentDraft {
    DocumentDraft(
      .minutes, number: change.number, title: Self.title,
      facts: [
        .init("Nomor Berita Acara", change.minutes), .init("Jabatan", change.office.word),
        .init("Pejabat baru", change.successor.name),
        .init("Berlaku mulai", Indonesian.longDay(change.effectiveOn)),
        .init("Perjanjian", change.agreement),
      ])
  }

  var document: Documents.Document {
    Documents.Document(
      "\(Self.title) \(change.minutes)", letterhead: Letterhead(of: facility, in: district), madeAt: madeAt,
      blocks: [
        .heading(Self.title.uppercased(), number: change.minutes),
        .paragraph(
          "Pada tanggal \(Indonesian.longDay(change.signedOn)) di \(change.place), \(parties.ours) dan "
            + "\(parties.other) mencatat pergantian pejabat dalam perjanjian nomor \(change.agreement) "
            + "(\(change.office.source)):"),
        .facts(
          [
            .init("Nomor", change.number), .init("Jabatan", change.office.word),
            .init("Berlaku mulai", Indonesian.longDay(change.effectiveOn)),
          ] + (change.decree.isEmpty ? [] : [.init("Surat keputusan", change.decree)])),
        .table(people),
        .numbered([
          "Pergantian ini tidak mengubah dan tidak mengakhiri perjanjian; hak dan kewajiban kedua pihak "
            + "tetap berlaku.",
          "Sejak \(Indonesian.longDay(change.effectiveOn)) pejabat baru menjalankan jabatan itu dalam "
            + "perjanjian ini.",
        ]),
        .signatures([
          Documents.Signature(role: parties.ours, name: PaperLine.short, number: "NIP \(PaperLine.short)"),
          Documents.Signature(role: parties.other, name: PaperLine.short),
        ]),
      ])
  }

  private var people: Table {
    Table(
      [.init("", weight: 1), .init("Pejabat lama", weight: 2), .init("Pejabat baru", weight: 2)],
      rows: [
        ["Nama", change.former.name, change.successor.name],
        ["NIP atau NPP", number(change.former), number(change.successor)],
      ])
  }

  private func number(_ official: OfficialChange.Official) -> String {
    official.number.isEmpty ? "–" : official.number
  }

  /// Between whom the agreement is.
  private var parties: (ours: String, other: String) {
    switch change.office {
    case .head, .insurerBranch, .dataProtection: (facility.name, "BPJS Kesehatan")
    case .healthOffice: ("Dinas Kesehatan", "BPJS Kesehatan")
    case .developer: ("Dinas Kesehatan", "Pengembang sistem")
    }
  }
}
