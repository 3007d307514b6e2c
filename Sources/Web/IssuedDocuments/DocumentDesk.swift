import Clinic
import Crypto
import Documents
import Vocabulary

/// The one way a letter or form leaves the house: numbered, drawn with the square that opens the page where anybody can
/// check it, and written down with the hash of its file.
///
/// ```swift
/// let issued = try await documents.issue(
///   DocumentDraft(.referralLetter, number: visit.number, title: "Surat rujukan", facts: [
///     .init("Pasien", MaskedName.of(patient.name)), .init("Tujuan", "RSUD Contoh"),
///   ]), drawing: document, by: context.actor)
/// return Download.pdf(issued.pdf, name: "rujukan.pdf")
/// ```
///
/// Issuing the same thing again gives the same record and the same bytes. When its content has changed, a new version is
/// written down and the one before it is marked as superseded. Who may see what stands on the paper was decided when it
/// was read; the desk asks only for `Action.issueDocument`.
struct DocumentDesk: Sendable {
  private let clinic: Clinic
  private let address: PublicAddress

  init(_ clinic: Clinic, at address: PublicAddress) {
    self.clinic = clinic
    self.address = address
  }

  /// A paper as it left the house.
  struct Issued: Sendable {
    let record: IssuedDocument
    let pdf: [UInt8]
  }

  /// - Parameters:
  ///   - draft: its kind and number, which name the thing, and what the public may read of it.
  ///   - document: what stands on it. Its time of making and its verification are set here.
  /// - Throws: `Problems` when the public part holds a NIK or a card number; `Refusal.conflict` when the same paper was
  ///   withdrawn; `DocumentError` when it cannot be drawn.
  func issue(
    _ draft: DocumentDraft, drawing document: Documents.Document, by actor: Actor
  ) async throws -> Issued {
    for _ in 0..<3 {
      let latest = try await clinic.read(
        ReadLatestDocument(draft.kind, number: draft.number), by: actor)
      if let latest, let pdf = try unchanged(latest, document) { return Issued(record: latest, pdf: pdf) }
      let seal = DocumentSeal(.random(), issuedAt: clinic.clock.now())
      let pdf = try sealed(document, with: seal).pdf()
      let command = IssueDocument(draft, seal: seal, sha256: Self.sha256(pdf), after: latest?.code)
      if let record = try await clinic.run(command, by: actor) { return Issued(record: record, pdf: pdf) }
    }
    throw Refusal.conflict("Surat ini sedang diterbitkan orang lain. Coba sekali lagi.")
  }

  /// The file of a version when the document, drawn with its seal, is still the same file.
  private func unchanged(_ latest: IssuedDocument, _ document: Documents.Document) throws -> [UInt8]? {
    let pdf = try sealed(document, with: latest.seal).pdf()
    guard Self.sha256(pdf) == latest.sha256 else { return nil }
    if let withdrawal = latest.withdrawal {
      throw Refusal.conflict(
        "Surat ini sudah ditarik: \(withdrawal.why) Perbaiki isinya sebelum diterbitkan lagi.")
    }
    return pdf
  }

  private func sealed(_ document: Documents.Document, with seal: DocumentSeal) -> Documents.Document {
    var document = document
    document.madeAt = seal.issuedAt
    document.verification = Verification(
      address: address.url(of: .issuedDocuments(.check(seal.code.text))),
      words: "Pindai untuk memeriksa keaslian surat ini, atau buka alamat di bawah. Kode surat: \(seal.code)")
    return document
  }

  private static func sha256(_ bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }
}
