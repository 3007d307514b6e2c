import Hummingbird

/// One request to one platform: a fault may strike before or after the platform has acted, and the ledger
/// counts every write either way.
struct Exchange: Sendable {
  let system: any SandboxSystem
  let ledger: Ledger
  let faults: FaultInjector
  let timeoutHold: Duration
  let bodyLimit = 16 * 1024 * 1024

  func respond(to request: Request, context: SandboxRequestContext) async throws -> Response {
    let question = try await SandboxRequest(request, dropping: 1, limit: bodyLimit)
    let fault = faults.draw(for: system.name)
    if let fault, fault.moment == .before {
      let lost = system.writes(in: question).map { Receipt($0, outcome: .dropped) }
      ledger.record(lost, system: system.name)
      return try await strike(fault, request, context)
    }
    let answer = await system.answer(question)
    ledger.record(answer.receipts, system: system.name)
    if let fault { return try await strike(fault, request, context) }
    return try answer.reply.response(from: request, context: context)
  }

  private func strike(
    _ fault: Fault, _ request: Request, _ context: SandboxRequestContext
  ) async throws -> Response {
    switch fault.kind {
    case .serverError:
      return try SandboxReply.text(.internalServerError, "Internal Server Error")
        .response(from: request, context: context)
    case .tooManyRequests:
      var reply = SandboxReply.text(.tooManyRequests, "Too Many Requests")
      reply.headers[.retryAfter] = "1"
      return try reply.response(from: request, context: context)
    case .timeoutBefore, .timeoutAfter:
      try await Task.sleep(for: timeoutHold)
      return hangUp(context)
    case .reset:
      return hangUp(context)
    }
  }

  /// Closes the connection without an answer; what is returned has nowhere to go.
  private func hangUp(_ context: SandboxRequestContext) -> Response {
    context.channel.close(promise: nil)
    return Response(status: .serviceUnavailable)
  }
}
