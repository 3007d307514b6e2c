import Hummingbird
import Vocabulary

extension PageContext {
  /// What a form that was posted is answered with: what `work` brings, or, where it objects, `page` again with what
  /// was typed and a sentence beside each field (422). A `Refusal` is nobody's field; it goes on to the problem pages.
  func carryOut(
    _ work: () async throws -> Response, orShow page: (FormState) async throws -> Page
  ) async throws -> Response {
    do {
      return try await work()
    } catch let problems as Problems {
      return try await page(FormState(form, problems: problems)).response(status: .unprocessableContent)
    }
  }
}
