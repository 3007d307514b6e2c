import Clinic
import Hummingbird
import Vocabulary

/// Berkas audit: what an auditor may read of an open case, and nothing to take away (EMR-11, EMR-12).
struct AuditedPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.audits(.files)) { _, context in
      let lines = try await clinic.read(ReadAuditedCases(), by: context.actor)
      return AuditedCasesPage(viewer: context.viewer, lines: lines).page
    }
    pages.get(.audits(.file(":id"))) { _, context in
      let answer = try await clinic.read(ReadAuditedSample(try context.captured("id")), by: context.actor)
      return AuditedSamplePage(viewer: context.viewer, answer: answer).page
    }
    pages.get(.audits(.record(":id", ":kunjungan"))) { _, context in
      let query = ReadAuditedRecord(try context.captured("id"), try context.captured("kunjungan"))
      let answer = try await clinic.read(query, by: context.actor)
      return AuditedRecordPage(viewer: context.viewer, answer: answer, now: clinic.clock.now()).page
    }
    pages.get(.audits(.auditedFile(":id", ":berkas"))) { _, context in
      let id: AuditCaseID = try context.captured("id")
      let opened = try await clinic.run(
        OpenAuditedFile(id, try context.captured("berkas")), by: context.actor)
      return AuditedFilePage(
        viewer: context.viewer, auditCase: id, opened: opened, now: clinic.clock.now()
      ).page
    }
  }
}
