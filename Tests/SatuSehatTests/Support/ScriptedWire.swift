import Foundation
import SatuSehat
import Synchronization
import Vocabulary

/// A network that answers from a list and remembers what it was asked.
final class ScriptedWire: Sendable {
  enum Step: Sendable {
    case answer(Wire.Response)
    case fail(Wire.Failure)
  }

  private struct State {
    var steps: [Step]
    var requests: [Wire.Request] = []
    var tokens = 0
  }

  private let state: Mutex<State>
  private let tokenSteps: Mutex<[Step]>

  /// `tokens` are the answers of the token endpoint; once they are used up every request is granted.
  init(_ steps: [Step] = [], tokens: [Step] = []) {
    state = Mutex(State(steps: steps))
    tokenSteps = Mutex(tokens)
  }

  /// The requests of the FHIR interface.
  var requests: [Wire.Request] { state.withLock { $0.requests } }
  var tokenRequests: Int { state.withLock { $0.tokens } }

  var wire: Wire {
    Wire { request throws(Wire.Failure) in
      let step = self.step(for: request)
      // Gives others who wait for the same token time to come.
      await Task.yield()
      switch step {
      case .answer(let response): return response
      case .fail(let failure): throw failure
      }
    }
  }

  private func step(for request: Wire.Request) -> Step {
    if request.url.contains("/accesstoken") {
      let number = state.withLock { state in
        state.tokens += 1
        return state.tokens
      }
      let scripted = tokenSteps.withLock { $0.isEmpty ? nil : $0.removeFirst() }
      return scripted ?? .token("token-\(number)")
    }
    return state.withLock { state in
      state.requests.append(request)
      return state.steps.isEmpty ? .json(500, "{}") : state.steps.removeFirst()
    }
  }
}

extension ScriptedWire.Step {
  static func json(_ status: Int, _ body: String, headers: [String: String] = [:]) -> Self {
    .answer(Wire.Response(status: status, headers: headers, body: Data(body.utf8)))
  }

  static func token(_ token: String, lifetime: String = "\"3599\"") -> Self {
    .json(200, "{\"access_token\":\"\(token)\",\"expires_in\":\(lifetime)}")
  }

  static func outcome(_ status: Int, code: String, _ text: String, headers: [String: String] = [:]) -> Self {
    .json(
      status,
      """
      {"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"\(code)","details":{"text":"\(text)"}}]}
      """, headers: headers)
  }
}

/// A clock that a test moves by hand.
final class HandClock: Sendable {
  private let instant: Mutex<Instant>

  init(_ milliseconds: Int64 = 1_767_574_800_000) {
    instant = Mutex(Instant(milliseconds: milliseconds))
  }

  func advance(_ span: Duration) { instant.withLock { $0 = $0 + span } }

  var clock: WallClock { WallClock { self.instant.withLock { $0 } } }
}
