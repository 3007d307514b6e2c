import Clinic
import Hummingbird
import Vocabulary

/// Janji Layanan JKN: the sheet, where it hangs, the photographs that show it.
struct ServicePromisePages: PageModule {
  let clinic: Clinic
  let documents: DocumentDesk

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.facilityRegister(.promise)) { _, context in try await show(context, FormState()) }
    pages.post(.facilityRegister(.postPromise)) { _, context in
      try await answer(context) {
        var typed = TypedAnswers(context.form)
        let day = typed.day(PostServicePromise.Field.day)
        guard let day else { throw typed.problems }
        try await clinic.run(
          PostServicePromise(
            at: context.form[PostServicePromise.Field.place] ?? "", on: day,
            photo: context.upload?.bytes ?? []),
          by: context.actor)
      }
    }
    pages.post(.facilityRegister(.removePromise(":id"))) { _, context in
      let id: PromisePostingID = try context.captured("id")
      return try await answer(context) {
        try await clinic.run(
          RemoveServicePromise(id, reason: context.form["alasan"] ?? ""), by: context.actor)
      }
    }
    pages.get(.facilityRegister(.promisePhoto(":id"))) { _, context in
      let photo = try await clinic.read(ReadPromisePhoto(try context.captured("id")), by: context.actor)
      return Download(
        bytes: photo.bytes, type: photo.kind.rawValue, name: "janji-layanan.\(photo.kind.ending)",
        isShown: true)
    }
    pages.get(.facilityRegister(.promiseFile)) { _, context in
      let details = try await clinic.read(ReadFacilityDetails(), by: context.actor).details
      let paper = ServicePromisePaper(
        facility: context.viewer.facility, phone: details[.phone]?.value, district: context.viewer.district,
        madeAt: clinic.clock.now())
      let issued = try await documents.issue(paper.draft, drawing: paper.document, by: context.actor)
      return Download.pdf(issued.pdf, name: "janji-layanan.pdf")
    }
  }

  private func show(_ context: PageContext, _ form: FormState) async throws -> Page {
    let (today, postings) = try await clinic.read(ReadServicePromise(), by: context.actor)
    return ServicePromisePage(viewer: context.viewer, today: today, postings: postings, form: form).page
  }

  private func answer(_ context: PageContext, _ work: () async throws -> Void) async throws -> Response {
    try await context.carryOut {
      try await work()
      return .seeOther(.facilityRegister(.promise))
    } orShow: {
      try await show(context, $0)
    }
  }
}
