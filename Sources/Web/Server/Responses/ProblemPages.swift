import Clinic
import Hummingbird
import Logging
import NIOCore
import Store
import Vocabulary

/// Turns every error into an Indonesian page with the right status. What failed inside is logged by its type, or its
/// kind, only: descriptions may hold personal data.
struct ProblemPages: RouterMiddleware {
  typealias Context = VisitorContext

  func handle(
    _ request: Request, context: VisitorContext, next: (Request, VisitorContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch is SignInNeeded {
      return signIn(request, context)
    } catch {
      let problem = Self.problem(for: error)
      if problem.status.code >= 500 {
        context.logger.error("request failed", metadata: ["error": "\(Self.kind(of: error))"])
      }
      return answer(problem, request, context)
    }
  }

  private func answer(_ problem: PageProblem, _ request: Request, _ context: VisitorContext) -> Response {
    var response =
      request.wantsFragment
      ? Notice(.waiting, problem.sentence).response(status: problem.status)
      : ProblemPage(problem: problem, requestID: context.requestID).response(status: problem.status)
    if let wait = problem.retryAfter { response.headers[.retryAfter] = "\(wait.wholeSecondsUp)" }
    return response
  }

  private func signIn(_ request: Request, _ context: VisitorContext) -> Response {
    if request.method == .get, !request.wantsFragment {
      let next = request.uri.string
      return .seeOther(.account(.signIn(next: next == Route.home.url ? nil : next)))
    }
    let problem = PageProblem(
      status: .unauthorized, heading: "Silakan masuk lagi",
      sentence: "Sesi Anda sudah berakhir. Masuk lagi di tab lain, lalu kirim ulang halaman ini.")
    return ProblemPage(problem: problem, requestID: context.requestID).response(status: .unauthorized)
  }

  private static func kind(of error: any Error) -> String {
    switch error {
    case let error as StoreError: "database \(error.kind)"
    case let problem as PageProblem: problem.heading
    default: "\(type(of: error))"
    }
  }

  private static func problem(for error: any Error) -> PageProblem {
    switch error {
    case let problem as PageProblem: problem
    case let refusal as Refusal: problem(for: refusal)
    case let error as StoreError: problem(for: error)
    case let problems as Problems: unmended(problems.all.map(\.sentence))
    case let problem as Problem: unmended([problem.sentence])
    case is NIOTooManyBytesError: .tooLarge
    case let error as any HTTPResponseError: problem(for: error.status)
    default: .internalFailure
    }
  }

  private static func problem(for refusal: Refusal) -> PageProblem {
    switch refusal {
    case .forbidden: .forbidden(refusal.sentence)
    case .notFound: .notFound(refusal.sentence)
    case .conflict: .conflict(refusal.sentence)
    }
  }

  private static func problem(for error: StoreError) -> PageProblem {
    switch error {
    case .constraint(.unique, _): .conflict(error.sentence)
    case .busy: .unavailable
    case .unavailable: .databaseAway
    case .cannotWrite: .storageFull
    case .outcomeUnknown: .uncertain(error.sentence)
    default: .internalFailure
    }
  }

  /// Fields that a page did not show again beside the form: a form sent by hand.
  private static func unmended(_ sentences: [String]) -> PageProblem {
    PageProblem(
      status: .unprocessableContent, heading: "Belum tersimpan", sentence: sentences.joined(separator: " "))
  }

  private static func problem(for status: HTTPResponse.Status) -> PageProblem {
    switch status {
    case .notFound, .methodNotAllowed: .notFound()
    case .forbidden: .forbidden()
    case .conflict: .conflict()
    case .contentTooLarge: .tooLarge
    case .serviceUnavailable: .unavailable
    default:
      status.code < 500
        ? PageProblem(
          status: status, heading: "Permintaan tidak dimengerti",
          sentence: "Kembali ke halaman sebelumnya, muat ulang, lalu coba lagi.")
        : .internalFailure
    }
  }
}
