import Clinic
import Journal
import Vocabulary

/// The things of one visit, as they go to P-Care.
struct PCareVisitSending: Sendable {
  let client: PCareClient
  let mapper: PCareMapper
  let record: EncounterRecord
  /// What P-Care calls the things of this visit that arrived, by key.
  let names: [String: String]

  var encounter: EncounterID { record.encounter.id }
  var day: CalendarDate { record.encounter.day }
  var noKunjungan: String? { names[PCareItem.kunjungan(encounter).key] }

  func send(_ item: PCareItem, lookFirst: Bool) async -> DeliveryOutcome {
    do throws(PCareObstacle) {
      switch item {
      case .pendaftaran: return try await sendPendaftaran(lookFirst: lookFirst)
      case .cancellation: return try await sendCancellation()
      case .kunjungan: return try await sendKunjungan(lookFirst: lookFirst)
      case .correction: return try await sendCorrection()
      case .obat(let id): return try await sendObat(id, lookFirst: lookFirst)
      case .tindakan(let id): return try await sendTindakan(id, lookFirst: lookFirst)
      }
    } catch {
      return outcome(of: error, sending: item)
    }
  }

  /// Sends a message, and when P-Care has it already, gives what `find` finds there.
  func add(
    _ intent: CallIntent = .add, lookFirst: Bool,
    find: () async throws(BPJSError) -> String?, send: () async throws(BPJSError) -> String
  ) async throws(PCareObstacle) -> DeliveryOutcome {
    do throws(BPJSError) {
      if lookFirst, let found = try await find() { return .delivered(remoteID: found) }
    } catch {
      throw .failed(error, .read)
    }
    do throws(BPJSError) {
      return .delivered(remoteID: try await send())
    } catch {
      guard error.disposition(of: intent) == .duplicate else { throw .failed(error, intent) }
      return try await adopt(after: error, find)
    }
  }

  private func adopt(
    after refusal: BPJSError, _ find: () async throws(BPJSError) -> String?
  ) async throws(PCareObstacle) -> DeliveryOutcome {
    do throws(BPJSError) {
      if let found = try await find() { return .delivered(remoteID: found) }
    } catch {
      throw .failed(error, .read)
    }
    throw .failed(refusal, .change)
  }
}

/// What kept a thing from being sent.
enum PCareObstacle: Error {
  /// The record is not complete enough.
  case record(PCareProblems)
  /// What it belongs to is not at P-Care, or not any more.
  case missing(PCareItem)
  /// A call failed.
  case failed(BPJSError, CallIntent)
}
