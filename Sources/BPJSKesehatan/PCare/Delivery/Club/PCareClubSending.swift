import Clinic
import Journal
import Vocabulary

/// The things of one activity, as they go to P-Care.
struct PCareClubSending: Sendable {
  let client: PCareClient
  let meeting: ClubMeeting
  /// Which club there a person said it is; nil while nobody did.
  let link: ClubLink?
  /// P-Care's number of the activity, once it arrived.
  let eduId: String?
  /// The card of the person it is about.
  var card: JKNNumber?

  /// Why something does not go out now.
  enum Obstacle: Error {
    case outcome(DeliveryOutcome)
    case failed(BPJSError, CallIntent)
  }

  func send(_ item: PCareClubItem, lookFirst: Bool) async -> DeliveryOutcome {
    do throws(Obstacle) {
      switch item {
      case .kegiatan: return try await sendKegiatan()
      case .change: return try await sendChange()
      case .withdrawal: return try await sendWithdrawal()
      case .peserta(_, let patient, _): return try await sendPeserta(patient, lookFirst: lookFirst)
      case .departure(_, let patient, _): return try await sendDeparture(patient)
      }
    } catch {
      switch error {
      case .outcome(let outcome): return outcome
      case .failed(let error, let intent): return outcome(of: error, intent, sending: item)
      }
    }
  }

  func call<Answer: Sendable>(
    _ intent: CallIntent, _ body: () async throws(BPJSError) -> Answer
  ) async throws(Obstacle) -> Answer {
    do throws(BPJSError) { return try await body() } catch { throw .failed(error, intent) }
  }

  private func outcome(
    of error: BPJSError, _ intent: CallIntent, sending item: PCareClubItem
  ) -> DeliveryOutcome {
    if error.isAboutUnknownActivity, item != .kegiatan(meeting.id) { return missing }
    let remedy: Remedy =
      switch item {
      case .peserta(_, let patient, _), .departure(_, let patient, _): .patient(patient)
      default: .clubs
      }
    return DeliveryOutcome(error, intent, remedy: remedy)
  }

  var missing: DeliveryOutcome {
    .missing(
      keys: [PCareClubItem.kegiatan(meeting.id).key],
      "Kegiatan klub belum ada di P-Care dan dikirim lebih dulu.")
  }
}

extension BPJSError {
  fileprivate var isAboutUnknownActivity: Bool {
    guard case .refused(let refusal) = self else { return false }
    return refusal.details.contains { $0.field.lowercased() == "eduid" }
  }
}
