import Clinic
import Hummingbird
import Vocabulary

/// A prescription that is collected elsewhere: its copy as a file, and the way back to our own pharmacy.
struct PrescriptionCopyPages: PageModule {
  let clinic: Clinic
  let documents: DocumentDesk

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.encounters(.prescriptionCopy(":kunjungan", prescription: ":resep")), use: file)
    pages.post(.encounters(.collectHere(":kunjungan", prescription: ":resep"))) { _, context in
      let visit: EncounterID = try context.captured("kunjungan")
      try await clinic.run(CollectPrescriptionHere(try context.captured("resep")), by: context.actor)
      return Response.seeOther(.encounters(.summary(visit.text)))
    }
  }

  @Sendable func file(_ request: Request, _ context: PageContext) async throws -> Download {
    let answer = try await clinic.read(
      ReadPrescriptionCopy(try context.captured("resep")), by: context.actor)
    let paper = PrescriptionCopyDocument(
      answer: answer, district: context.viewer.district, madeAt: clinic.clock.now())
    let issued = try await documents.issue(paper.draft, drawing: paper.document, by: context.actor)
    return .pdf(issued.pdf, name: "salinan-resep-\(answer.prescription.number).pdf")
  }
}
