import Clinic
import Synchronization
import Vocabulary

/// Which facility's file is being taken in, how far it has come, and what stopped the last one. A file of a hundred
/// thousand lines takes longer than somebody looks at a page that is loading.
final class ParticipantImports: Sendable {
  enum State: Sendable {
    case running(file: String, ImportProgress)
    case refused(Problem)
  }

  private let states = Mutex<[FacilityID: State]>([:])

  func state(of facility: FacilityID) -> State? { states.withLock { $0[facility] } }

  func isRunning(_ facility: FacilityID) -> Bool {
    if case .running = state(of: facility) { true } else { false }
  }

  /// Begins, and waits a moment: small files are done before the answer goes out.
  ///
  /// - Returns: what stopped it; `nil` when it is done or goes on.
  func run(
    _ file: UploadedFile, month: ParticipantMonth, at clinic: Clinic, by actor: Actor
  ) async -> Problem? {
    let facility = actor.facility
    let began = states.withLock { states in
      if case .running = states[facility] { return false }
      states[facility] = .running(file: file.name, ImportProgress(step: .reading, percent: 0))
      return true
    }
    guard began else {
      return Problem(field: ParticipantFilesPage.file, "Berkas lain sedang dimuat. Tunggu sampai selesai.")
    }
    Task { await load(file, month, clinic, actor) }
    for _ in 0..<Self.moments where isRunning(facility) { try? await Task.sleep(for: .milliseconds(20)) }
    if case .refused(let problem) = state(of: facility) { return problem }
    return nil
  }

  /// Two seconds of 20 ms.
  private static let moments = 100

  private func load(
    _ file: UploadedFile, _ month: ParticipantMonth, _ clinic: Clinic, _ actor: Actor
  ) async {
    let facility = actor.facility
    do {
      try await ImportParticipants(clinic, by: actor).run(file.bytes, name: file.name, month: month) {
        progress in
        self.states.withLock { $0[facility] = .running(file: file.name, progress) }
      }
      states.withLock { $0[facility] = nil }
    } catch {
      let problem = Self.problem(error)
      states.withLock { $0[facility] = .refused(problem) }
    }
  }

  private static func problem(_ error: any Error) -> Problem {
    switch error {
    case let refusal as ImportRefusal: Problem(field: ParticipantFilesPage.file, refusal.sentence)
    case let refusal as Refusal: Problem(field: ParticipantFilesPage.month, refusal.sentence)
    default:
      Problem(
        field: ParticipantFilesPage.file,
        "Berkas tidak selesai dimuat; yang lama tetap berlaku. Coba lagi sebentar lagi.")
    }
  }
}
