import Clinic
import Documents
import JKN
import Vocabulary

/// One paper of a batch (requirements D-10, D-13, D-14). Every paper of a batch is made from the same sums as its page.
struct ClaimPaper {
  let kind: Kind
  let answer: ReadClaimBatch.Answer
  let district: String
  let summary: ClaimSummary

  enum Kind: String, CaseIterable {
    case fpk, rekap, kuitansi, sptjm
    case denda
    case keterlambatan

    var title: String {
      switch self {
      case .fpk: "Formulir Pengajuan Klaim (FPK)"
      case .rekap: "Rekapitulasi Klaim"
      case .kuitansi: "Kuitansi"
      case .sptjm: "Surat Pernyataan Tanggung Jawab Mutlak (SPTJM)"
      case .denda: "Berita Acara Kesepakatan Denda"
      case .keterlambatan: "Pernyataan Keterlambatan Persetujuan Klaim"
      }
    }

    fileprivate var issued: DocumentKind {
      switch self {
      case .fpk: .claimForm
      case .rekap: .claimRecap
      case .kuitansi: .receipt
      case .sptjm: .responsibilityStatement
      case .denda: .minutes
      case .keterlambatan: .statement
      }
    }
  }

  init(_ kind: Kind, _ answer: ReadClaimBatch.Answer, district: String) {
    self.kind = kind
    self.answer = answer
    self.district = district
    summary = ClaimSummary(answer)
  }

  var batch: ClaimBatch { answer.batch }
  var facility: Facility { answer.facility }
  var settings: ClaimSettings { answer.book.settings }

  /// Whether there is something to be stated: a penalty, or an agreement that was signed after its day.
  var isDue: Bool {
    switch kind {
    case .fpk, .rekap, .kuitansi, .sptjm: true
    case .denda: !penalised.isEmpty
    case .keterlambatan: signedLate != nil
    }
  }

  /// What whoever checks the paper may read: sums, nobody's name.
  var draft: DocumentDraft {
    DocumentDraft(
      kind.issued, number: "\(batch.number)-\(kind.rawValue)", title: kind.title,
      facts: [
        .init("Pengajuan", batch.number), .init("Sampai bulan", batch.month.words),
        .init("Jumlah klaim", Indonesian.number(summary.count)), .init("Jumlah rupiah", summary.total.text),
      ])
  }

  func document(at now: Instant) -> Documents.Document {
    Documents.Document(
      "\(kind.title) \(batch.number)", paper: kind == .rekap ? .a4Landscape : .a4,
      letterhead: Letterhead(of: facility, in: district), madeAt: now, blocks: blocks)
  }

  private var blocks: [Block] {
    switch kind {
    case .fpk: form
    case .rekap: recap
    case .kuitansi: receipt
    case .sptjm: responsibility
    case .denda: penaltyMinutes
    case .keterlambatan: lateness
    }
  }

  var heading: Block { .heading(kind.title.uppercased(), number: batch.number) }

  var head: Documents.Signature {
    Documents.Signature(
      placeAndDay: "…………………………, ………………………… 20……", role: "Kepala \(facility.name)",
      name: PaperLine.or(settings.head), number: "NIP \(PaperLine.or(settings.headNumber, PaperLine.short))")
  }

  var facts: [Block.Fact] {
    let claimed: [Block.Fact] = [
      .init("Fasilitas kesehatan", facility.name),
      .init("Kode fasilitas", PaperLine.or(facility.bpjsProvider ?? "")),
      .init("Jenis klaim", "Non-kapitasi: \(batch.kind.word)"), .init("Pelayanan sampai", batch.month.words),
      .init("Jumlah klaim", Indonesian.number(summary.count)), .init("Jumlah rupiah", summary.total.text),
      .init("Terbilang", Indonesian.spelled(summary.total)),
    ]
    return claimed + honoraria + [handedOver]
  }

  /// What BPJS counts at the hand-over (Lampiran II II.2.a).
  var handedOver: Block.Fact {
    .init(
      "Jumlah dokumen",
      "\(Indonesian.number(count.evidence)) bukti dan \(Indonesian.number(count.papers)) surat, seluruhnya \(Indonesian.number(count.total))"
    )
  }

  var count: DocumentCount { answer.book.documents(batch) }

  /// What is withheld from the honoraria and what is received; nothing where there are none (Lampiran II III.27).
  var honoraria: [Block.Fact] {
    guard summary.tax > .zero else { return [] }
    return [
      .init("PPh Pasal 21 honorarium", summary.tax.text), .init("Diterima bersih", summary.net.text),
    ]
  }
}
