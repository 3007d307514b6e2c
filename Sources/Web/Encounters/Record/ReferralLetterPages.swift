import Clinic
import Hummingbird
import Vocabulary

/// The referral letter as a file that leaves the house.
struct ReferralLetterPages: PageModule {
  let clinic: Clinic
  let documents: DocumentDesk

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.encounters(.letterFile(":kunjungan")), use: file)
  }

  @Sendable func file(_ request: Request, _ context: PageContext) async throws -> Download {
    let id: EncounterID = try context.captured("kunjungan")
    let record = try await clinic.read(ReadRecord(encounter: id), by: context.actor)
    guard let referral = record.referral, record.encounter.isSigned else {
      throw PageProblem.notFound("Kunjungan ini tidak mempunyai surat rujukan yang sudah ditandatangani.")
    }
    let letter = await clinic.insurer(of: context.actor.facility).letters.letter(id, referral)
    let paper = ReferralLetterDocument(
      record: record, referral: referral, letter: letter, district: context.viewer.district,
      madeAt: clinic.clock.now())
    let issued = try await documents.issue(paper.draft, drawing: paper.document, by: context.actor)
    return .pdf(issued.pdf, name: "surat-rujukan-\(record.encounter.number).pdf")
  }
}
