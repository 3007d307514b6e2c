import Hummingbird
import Logging
import NIOCore

/// Turns every error into an Indonesian page with the right status. What failed inside is logged by its type only:
/// descriptions may hold personal data.
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
        context.logger.error("request failed", metadata: ["error": "\(type(of: error))"])
      }
      if request.wantsFragment { return Notice(.waiting, problem.sentence).response(status: problem.status) }
      return ProblemPage(problem: problem, requestID: context.id).response(status: problem.status)
    }
  }

  private func signIn(_ request: Request, _ context: VisitorContext) -> Response {
    if request.method == .get, !request.wantsFragment {
      let next = request.uri.string
      return .seeOther(.account(.signIn(next: next == Route.home.url ? nil : next)))
    }
    let problem = PageProblem(
      status: .unauthorized, heading: "Silakan masuk lagi",
      sentence: "Sesi Anda sudah berakhir. Masuk lagi di tab lain, lalu kirim ulang halaman ini.")
    return ProblemPage(problem: problem, requestID: context.id).response(status: .unauthorized)
  }

  private static func problem(for error: any Error) -> PageProblem {
    switch error {
    case let problem as PageProblem: problem
    case is NIOTooManyBytesError: .tooLarge
    case let error as any HTTPResponseError: problem(for: error.status)
    default: .internalFailure
    }
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
