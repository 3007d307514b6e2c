import Testing

@testable import Sandbox

@Suite("Faults")
struct FaultInjectorTests {
  @Test("The same seed strikes the same requests in the same way")
  func repeatable() {
    let first = FaultInjector()
    let second = FaultInjector()
    for injector in [first, second] { injector.set(FaultPlan(system: "satusehat", rate: 0.3, seed: 42)) }
    let draws = (0..<500).map { _ in first.draw(for: "satusehat") }
    #expect(draws == (0..<500).map { _ in second.draw(for: "satusehat") })
    #expect((100...200).contains(draws.count { $0 != nil }))
  }

  @Test("A plan strikes its own system only, and no longer once it is ended")
  func scope() {
    let injector = FaultInjector()
    injector.set(FaultPlan(system: "satusehat", rate: 1, kinds: [.reset]))
    #expect(injector.draw(for: "bpjs") == nil)
    #expect(injector.draw(for: "satusehat")?.kind == .reset)
    injector.clear()
    #expect(injector.draw(for: "satusehat") == nil)
  }

  @Test(
    "Before or after storing follows from the kind",
    arguments: [
      (FaultKind.timeoutBefore, [Fault.Moment.before]), (.timeoutAfter, [.after]),
      (.tooManyRequests, [.before]), (.serverError, [.before, .after]), (.reset, [.before, .after]),
    ])
  func moment(kind: FaultKind, moments: [Fault.Moment]) {
    let injector = FaultInjector()
    injector.set(FaultPlan(system: "satusehat", rate: 1, kinds: [kind]))
    let drawn = Set((0..<50).compactMap { _ in injector.draw(for: "satusehat")?.moment })
    #expect(drawn == Set(moments))
  }
}
