/// Asks again what was lost on the way: a question changes nothing.
///
/// Long lists need it most. A day of two thousand registrations is twenty pages; where one answer in ten is lost, all
/// twenty arrive in one attempt of eight, so that what is looked for there would hardly ever be found.
/// - Throws: what the last attempt met, and at once what asking again cannot mend.
func patiently<Answer: Sendable>(
  attempts: Int = 6, _ question: () async throws(BPJSError) -> Answer
) async throws(BPJSError) -> Answer {
  var pause = Duration.milliseconds(200)
  for _ in 1..<attempts {
    do throws(BPJSError) {
      return try await question()
    } catch let lost {
      guard lost.disposition(of: .read) == .retry else { throw lost }
      do { try await Task.sleep(for: pause) } catch { throw lost }
    }
    pause *= 2
  }
  return try await question()
}
