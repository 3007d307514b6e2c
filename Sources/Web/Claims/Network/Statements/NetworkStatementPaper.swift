import Clinic
import Documents
import Vocabulary

/// Pernyataan Persetujuan Jejaring (agreement 004 Lampiran VI; Part D, D-04), its change or revocation: what is stated, and who
/// approved it when. What is not approved yet is signed by hand.
struct NetworkStatementPaper {
  let statement: NetworkStatement
  let facility: Facility
  let district: String

  private var text: NetworkStatementText {
    NetworkStatementText(form: statement.form, puskesmas: facility.name)
  }

  private var title: String {
    switch statement.kind {
    case .consent: "Pernyataan Persetujuan Jejaring"
    case .change: "Perubahan Pernyataan Jejaring"
    case .revocation: "Pencabutan Pernyataan Jejaring"
    }
  }

  /// Whoever checks it reads whose it is and how many approved, no account and no tax number.
  var draft: DocumentDraft {
    DocumentDraft(
      .statement, number: statement.number, title: title,
      facts: [
        .init("Jejaring", statement.form.name), .init("Jenis", statement.form.kind.word),
        .init("Persetujuan", "\(statement.approvals.count) dari \(statement.kind.parties.count) pihak"),
      ] + (statement.drop == nil ? [] : [.init("Keadaan", "dibatalkan")]))
  }

  func document(at now: Instant) -> Documents.Document {
    Documents.Document(
      "\(title) \(statement.number)", letterhead: Letterhead(of: facility, in: district), madeAt: now,
      blocks: stated + [.section("Persetujuan"), .table(approvals), .signatures(signatures)])
  }

  private var stated: [Block] {
    let isRevoked = statement.kind == .revocation
    let opening =
      isRevoked
      ? "Pernyataan jejaring di bawah ini dimohonkan untuk dicabut." : "Yang bertanda tangan di bawah ini:"
    var blocks: [Block] = [
      .heading("\(title.uppercased())\n\(statement.form.kind.word.uppercased())", number: statement.number),
      .paragraph(opening, .left), .facts(text.facts.map { .init($0.term, PaperLine.or($0.value)) }),
    ]
    if !statement.reason.isEmpty { blocks.append(.facts([.init("Alasan", statement.reason)])) }
    if !isRevoked { blocks += [.paragraph("dengan ini menyatakan:", .left), .numbered(text.promises)] }
    return blocks
  }

  private var approvals: Table {
    Table(
      [
        .init("Pihak", weight: 1), .init("Yang menyetujui", weight: 2), .init("Tanggal", weight: 1.3),
        .init("Dengan", weight: 2.4),
      ],
      rows: statement.kind.parties.map { party in
        guard let approval = statement.approval(of: party) else { return [party.word, "belum", "", ""] }
        return [
          party.word, approval.person, Indonesian.longDay(approval.on),
          NetworkStatementPaper.means(of: approval, facility.zone),
        ]
      })
  }

  static func means(of approval: NetworkApproval, _ zone: FacilityZone) -> String {
    if approval.isElectronic { return "akun sendiri, \(Indonesian.moment(approval.at, zone))" }
    let paper = approval.reference.isEmpty ? "tanda tangan di kertas" : "surat \(approval.reference)"
    return "\(paper), dicatat \(approval.by)"
  }

  private var signatures: [Documents.Signature] {
    statement.kind.parties.map { party in
      let person = statement.approval(of: party)?.person
      return switch party {
      case .network:
        Documents.Signature(role: statement.form.name, name: person ?? statement.form.signer)
      case .puskesmas:
        Documents.Signature(role: "Kepala \(facility.name)", name: person ?? PaperLine.short)
      case .insurer: Documents.Signature(role: "BPJS Kesehatan", name: person ?? PaperLine.short)
      }
    }
  }
}
