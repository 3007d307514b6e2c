import Clinic
import Journal

/// Why one attempt goes no further, as the outcome it comes to.
struct Halt: Error {
  let outcome: DeliveryOutcome

  init(_ outcome: DeliveryOutcome) {
    self.outcome = outcome
  }

  init(_ problem: MappingProblem) {
    switch problem.kind {
    case .gone: outcome = .superseded(problem.sentence)
    case .notSentYet(let key): outcome = .missing(keys: [key.description], problem.sentence)
    case .unnamedPatient, .unnamedPractitioner, .unnamedRoom, .needsAttention:
      outcome = .needsAttention(problem.sentence, remedy: problem.remedy?.text)
    }
  }

  /// A failed question: nothing was to be stored, so it can simply be asked again.
  init(lookUp failure: SatuSehatFailure) {
    switch failure.kind {
    case .refused, .hidden: outcome = .needsAttention(failure.sentence, remedy: nil)
    default: outcome = .retry(failure.sentence, after: failure.retryAfter)
    }
  }

  /// A failed write. Duplicates and missing references are dealt with before it comes to this.
  init(write failure: SatuSehatFailure, remedy: Remedy?) {
    switch failure.kind {
    case .retryLater: outcome = .retry(failure.sentence, after: failure.retryAfter)
    case .unknownOutcome: outcome = .unknown(failure.sentence)
    case .duplicate, .missingReference, .notFound, .hidden, .refused:
      outcome = .needsAttention(failure.sentence, remedy: remedy?.text)
    }
  }
}
