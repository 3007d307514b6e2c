import Clinic
import Journal
import Vocabulary

/// Sends one message and reads what came of it.
struct AntreanSending: Sendable {
  let client: AntreanClient
  let encounter: EncounterID?

  func send(_ message: AntreanMessage) async -> DeliveryOutcome {
    do throws(BPJSError) {
      switch message {
      case .add(let number): try await client.add(number)
      case .call(let call): try await client.panggil(call)
      case .cancel(let cancellation): try await client.batal(cancellation)
      }
      return .delivered(remoteID: message.name)
    } catch {
      if error.saysItIsThere { return .delivered(remoteID: message.name) }
      return outcome(of: error, message.intent)
    }
  }

  func outcome(of error: BPJSError, _ intent: CallIntent) -> DeliveryOutcome {
    switch error.disposition(of: intent) {
    case .retry: .retry(error.antreanSentence)
    case .blocked: .retry(error.antreanSentence, after: .seconds(60))
    case .unknownOutcome: .unknown(error.antreanSentence)
    case .needsAttention, .duplicate:
      .needsAttention(error.antreanSentence, remedy: encounter.map { Remedy.encounter($0).text })
    }
  }
}

extension AntreanMessage {
  fileprivate var intent: CallIntent {
    switch self {
    case .add: .add
    case .call: .change
    case .cancel: .remove
    }
  }
}

extension BPJSError {
  /// A number that is there, or taken back, already: told again after a lost answer, or taken by telephone meanwhile.
  fileprivate var saysItIsThere: Bool {
    guard case .refused(let refusal) = self else { return false }
    let words = refusal.words.lowercased()
    return ["sudah dibatalkan", "sudah terdaftar", "sudah ada", "duplikat", "1 kali"].contains {
      words.contains($0)
    }
  }

  var antreanSentence: String {
    guard case .refused(let refusal) = self, ![401, 403, 424].contains(refusal.code) else { return sentence }
    return "Antrean Online menolak (kode \(refusal.code)): \(refusal.words)"
  }
}
