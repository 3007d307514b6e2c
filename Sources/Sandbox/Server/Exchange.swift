import Hummingbird

/// One request to one platform: a fault may strike before or after the platform has acted, the ledger counts
/// every write either way, and the log keeps what was said.
struct Exchange: Sendable {
  let system: any SandboxSystem
  let ledger: Ledger
  let log: RequestLog
  let faults: FaultInjector
  let hold: Duration
  let bodyLimit = 16 * 1024 * 1024

  func respond(to request: Request, context: SandboxRequestContext) async throws -> Response {
    let question = try await SandboxRequest(request, dropping: 1, limit: bodyLimit)
    let fault = faults.draw(for: system.name, method: question.method.rawValue, path: question.path)
    let reply = try await reply(to: question, under: fault)
    log.record(question, system: system.name, fault: fault, reply: reply)
    guard let reply else {
      // What is returned has nowhere to go.
      context.channel.close(promise: nil)
      return Response(status: .serviceUnavailable)
    }
    return try reply.response(from: request, context: context)
  }

  /// `nil` when the caller gets no answer.
  private func reply(to question: SandboxRequest, under fault: Fault?) async throws -> SandboxReply? {
    guard let fault else { return await act(on: question) }
    switch fault.kind.effect {
    case .spoiling:
      return await act(on: question, spoiltBy: fault.kind)
    case .delay:
      let reply = await act(on: question)
      try await Task.sleep(for: fault.hold ?? hold)
      return reply
    case .replacement:
      await pass(question, to: fault.moment)
      return system.replacement(for: fault.kind, of: question)
    case .silence(let waits):
      await pass(question, to: fault.moment)
      if waits { try await Task.sleep(for: fault.hold ?? hold) }
      return nil
    }
  }

  /// Lets the platform act, or enters that the writes never came to it.
  private func pass(_ question: SandboxRequest, to moment: Fault.Moment) async {
    switch moment {
    case .after: _ = await act(on: question)
    case .before:
      ledger.record(system.writes(in: question).map { Receipt($0, outcome: .dropped) }, system: system.name)
    }
  }

  private func act(on question: SandboxRequest, spoiltBy fault: FaultKind? = nil) async -> SandboxReply {
    let answer = await system.answer(question, spoiltBy: fault)
    ledger.record(answer.receipts, system: system.name)
    return answer.reply
  }
}
