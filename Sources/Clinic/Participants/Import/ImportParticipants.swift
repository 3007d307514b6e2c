import Crypto
import Foundation
import Journal
import Store
import Vocabulary

/// Takes the monthly file of registered participants in (REG-02; agreement 004 Ps. 4(2)a, (3)a).
///
/// The list is written in small steps, so that the counter's own writing never waits for long; it counts from the last
/// step on. What a broken import wrote is taken back at once, or by the next one when the program was killed.
public struct ImportParticipants: Sendable {
  let clinic: Clinic
  let actor: Actor

  public init(_ clinic: Clinic, by actor: Actor) {
    self.clinic = clinic
    self.actor = actor
  }

  /// - Parameters:
  ///   - month: the month the file is for; not before the month of the newest file.
  ///   - name: the file's name, kept with the list.
  ///   - progress: told at most a hundred times a step, from any thread.
  /// - Throws: `ImportRefusal` when it is no participant file; `Refusal` when it may not be imported.
  @discardableResult
  public func run(
    _ bytes: [UInt8], name: String, month: ParticipantMonth,
    progress: @escaping @Sendable (ImportProgress) -> Void = { _ in }
  ) async throws -> ParticipantFile {
    let now = clinic.clock.now()
    let opened = try await clinic.run(OpenParticipantFile(month: month, name: name, bytes: bytes), by: actor)
    do {
      return try await fill(opened, bytes, importedAt: now, progress)
    } catch {
      // What cannot be cleared now is cleared by the next import.
      _ = try? await clinic.run(AbandonParticipantFile(), by: actor)
      throw error
    }
  }

  private func fill(
    _ opened: OpenParticipantFile.Opened, _ bytes: [UInt8], importedAt now: Instant,
    _ progress: @escaping @Sendable (ImportProgress) -> Void
  ) async throws -> ParticipantFile {
    let rows = try ParticipantRows(bytes, on: opened.today, progress)
    let before = try await clinic.store.read { [opened] tx in
      try KnownParticipants(opened.facility, version: opened.previous, in: tx)
    }
    let step = ParticipantStep(facility: opened.facility, version: opened.version)
    try await save(before.changes(to: rows.participants), step, progress)
    let monthBefore = try await clinic.store.read { [opened] tx in
      try KnownParticipants(opened.facility, version: opened.monthBefore, in: tx)
    }
    let difference = monthBefore.changes(to: rows.participants)
    return try await clinic.run(
      CompleteParticipantFile(
        opened: opened, rows: rows, difference: difference, importedAt: now, importedBy: actor.name),
      by: actor)
  }

  /// Ends what is gone or different, and adds what is new or different.
  private func save(
    _ changes: KnownParticipants.Changes, _ step: ParticipantStep,
    _ progress: @escaping @Sendable (ImportProgress) -> Void
  ) async throws {
    let ended = changes.removed + changes.changed.map(\.card)
    let written = changes.added + changes.changed
    let total = max(1, ended.count + written.count)
    var done = 0
    func tell(_ count: Int) {
      done += count
      progress(ImportProgress(step: .saving, percent: done * 100 / total))
    }
    for cards in ended.chunked(ParticipantStep.size) {
      try await clinic.store.write { tx in try step.end(cards, in: tx) }
      tell(cards.count)
    }
    for people in written.chunked(ParticipantStep.size) {
      try await clinic.store.write { tx in
        try RegisteredParticipant.insert(people, step.facility, since: step.version, in: tx)
      }
      tell(people.count)
    }
  }
}

/// One short turn of the writer.
struct ParticipantStep: Sendable {
  /// A turn of so many rows takes some thirty milliseconds: long enough to be quick, short enough to be passed by.
  static let size = 2000

  let facility: FacilityID
  let version: Int

  func end(_ cards: [JKNNumber], in tx: WriteTransaction) throws {
    try tx.execute(
      """
      UPDATE participant SET until = \(version) WHERE facility = \(facility) AND until IS NULL
        AND card IN \(list: cards)
      """)
  }
}

extension Array {
  fileprivate func chunked(_ size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}
