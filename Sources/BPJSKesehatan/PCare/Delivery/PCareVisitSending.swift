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
      case .adjustment: return try await sendAdjustment()
      case .replacement(let id, _): return try await sendReplacement(id)
      case .obat(let id): return try await sendObat(id, lookFirst: lookFirst)
      case .tindakan(let id): return try await sendTindakan(id, lookFirst: lookFirst)
      case .mcu: return try await sendMCU(lookFirst: lookFirst)
      case .mcuChange: return try await sendMCUChange()
      }
    } catch {
      return outcome(of: error, sending: item)
    }
  }

  /// Sends something new. After an unknown outcome, and when P-Care has it already, takes what `find` finds there.
  func add(
    lookFirst: Bool, find: () async throws(BPJSError) -> String?, send: () async throws(BPJSError) -> String
  ) async throws(PCareObstacle) -> DeliveryOutcome {
    if lookFirst, let found = try await call(.read, find) { return .delivered(remoteID: found) }
    do throws(PCareObstacle) {
      return .delivered(remoteID: try await call(.add, send))
    } catch {
      guard case .failed(let refusal, .add) = error, refusal.disposition(of: .add) == .duplicate else {
        throw error
      }
      if let found = try await call(.read, find) { return .delivered(remoteID: found) }
      throw error
    }
  }

  /// A call whose failure is an obstacle.
  func call<Answer: Sendable>(
    _ intent: CallIntent, _ body: () async throws(BPJSError) -> Answer
  ) async throws(PCareObstacle) -> Answer {
    do throws(BPJSError) { return try await body() } catch { throw .failed(error, intent) }
  }

  /// A message that the record may be too poor for.
  func mapped<Message>(_ map: () throws(PCareProblems) -> Message) throws(PCareObstacle) -> Message {
    do throws(PCareProblems) { return try map() } catch { throw .record(error) }
  }
}
