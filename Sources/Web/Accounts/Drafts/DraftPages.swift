import Clinic
import Hummingbird

/// Where forms keep what is being typed; the script of `PostForm(draft:)` sends it here.
struct DraftPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.put(.account(.draft(":nama"))) { _, context in
      try await clinic.run(
        KeepFormDraft(try context.captured("nama"), body: context.form.urlEncoded), by: context.actor)
      return Response(status: .noContent)
    }
    pages.delete(.account(.draft(":nama"))) { _, context in
      try await clinic.run(DropFormDraft(try context.captured("nama")), by: context.actor)
      return Response(status: .noContent)
    }
  }
}

extension Clinic {
  /// What was typed into a form and not sent, and when it was kept (`08.41`), for showing the form again.
  func draft(_ name: String, for viewer: Viewer) async throws -> (values: FormValues, savedAt: String)? {
    guard let draft = try await read(FindFormDraft(name), by: viewer.actor) else { return nil }
    return (FormValues(urlEncoded: draft.body), Indonesian.clock(draft.savedAt, viewer.facility.zone))
  }
}
