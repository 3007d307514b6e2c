import Journal

extension Clinic {
  /// Asks another system on behalf of a page. An answer that cannot be read is kept for the desk; keeping it never
  /// stands in the way.
  public func asking<Answer: Sendable>(
    _ destination: String, by actor: Actor, _ question: @Sendable () async -> Answer
  ) async -> Answer {
    let box = AnswerBox()
    let answer = await AnswerBox.$current.withValue(box, operation: question)
    let unreadable = box.unreadable
    guard !unreadable.isEmpty else { return answer }
    let now = clock.now()
    try? await store.write { tx in
      try AnswerDesk.keep(unreadable, from: destination, facility: actor.facility, at: now, in: tx)
    }
    return answer
  }
}
