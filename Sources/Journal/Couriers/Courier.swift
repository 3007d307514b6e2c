public import Logging
import Metrics
public import ServiceLifecycle
public import Store
public import Vocabulary

/// Carries deliveries to one system: takes what is due from the desk, sends many side by side, brings every
/// outcome back. What it had in its hands when the process died is looked for before it is sent again.
public actor Courier: Service {
  private let store: Store
  private let destination: any Destination
  private let settings: CourierSettings
  private let clock: WallClock
  private let logger: Logger
  private var limiter: Limiter
  private var breaker: Breaker
  private var watch: ClockWatch
  private var line = LineWatch()
  private var lineChanges: [LineChange] = []
  private var underWay = 0
  /// Taken from the desk and not brought back yet: nobody else may take these for lost.
  private var held: Set<DeliveryID> = []
  private var finished: [Finished] = []
  private var wake: AsyncStream<Void>.Continuation?
  private var hasRecovered = false
  private var trustsDueTimes = false
  /// How often outcomes are tried to be written down when the program is to stop.
  private static let lastTries = 3

  private struct Finished {
    let delivery: Delivery
    let outcome: DeliveryOutcome
    /// Answers on the way that could not be read.
    let unreadable: [AnswerBox.Unreadable]
  }

  public init(
    store: Store, destination: any Destination, settings: CourierSettings, clock: WallClock,
    logger: Logger
  ) {
    self.store = store
    self.destination = destination
    self.settings = settings
    self.clock = clock
    self.logger = logger
    limiter = Limiter(rate: settings.rate, burst: settings.burst, at: clock.steady())
    breaker = settings.breaker
    watch = ClockWatch(clock)
  }

  /// Runs until the program stops; what is under way then is finished first.
  public func run() async throws {
    let (wakes, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    wake = continuation
    let words = store.listen(to: DeliveryPlan.topic)
    await cancelWhenGracefulShutdown {
      await withTaskGroup(of: Void.self) { group in
        group.addTask { for await _ in words { continuation.yield() } }
        group.addTask { while (try? await Task.sleep(for: .seconds(1))) != nil { continuation.yield() } }
        group.addTask {
          continuation.yield()
          for await _ in wakes { await self.turnSafely() }
        }
        await group.waitForAll()
      }
    }
    await finish()
  }

  /// What is under way is waited for and brought back. While the database is away that cannot be: then it is looked for
  /// at the next start.
  private func finish() async {
    var failures = 0
    while underWay > 0 || !finished.isEmpty, failures < Self.lastTries {
      try? await Task.sleep(for: .milliseconds(20))
      do { try await bringBack() } catch { failures += 1 }
    }
  }

  /// Sends everything that is due and can be sent now, and waits for the outcomes. For tests and tools.
  public func drain() async throws {
    while true {
      let took = try await turn()
      while underWay > 0 { try await Task.sleep(for: .milliseconds(2)) }
      try await bringBack()
      if !took { return }
    }
  }

  private func turnSafely() async {
    do {
      try await recover()
      while try await turn() {}
    } catch {
      logger.error(
        "courier turn failed", metadata: ["destination": "\(destination.name)", "error": "\(error)"])
    }
  }

  /// Brings back outcomes, then takes what is due; `true` when it took something.
  private func turn() async throws -> Bool {
    try await bringBack()
    try await followTheClock()
    let (now, steady) = (clock.now(), clock.steady())
    let free = breaker.allowance(settings.concurrency - underWay, at: steady)
    let allowed = free > 0 ? limiter.take(upTo: free, at: steady) : 0
    guard allowed > 0 else { return false }
    let name = destination.name
    let held = held
    let holder = settings.holder
    let taken = try await store.write { tx in
      try DeliveryDesk.renew(held, by: holder, at: now, in: tx)
      try DeliveryDesk.recover(name, at: now, in: tx)
      return try DeliveryDesk.claim(allowed, for: name, by: holder, at: now, in: tx)
    }
    limiter.giveBack(allowed - taken.count)
    for delivery in taken {
      self.held.insert(delivery.id)
      underWay += 1
      breaker.started()
      Task { await self.carry(delivery) }
    }
    return !taken.isEmpty
  }

  private func carry(_ delivery: Delivery) async {
    let box = AnswerBox()
    let outcome = await AnswerBox.$current.withValue(box) { await destination.send(delivery) }
    Counter(
      label: "sehat_delivery_attempts_total",
      dimensions: [("destination", destination.name), ("outcome", outcome.word)]
    ).increment()
    note(outcome)
    underWay -= 1
    finished.append(Finished(delivery: delivery, outcome: outcome, unreadable: box.unreadable))
    wake?.yield()
  }

  /// What the outcome says about the line itself.
  private func note(_ outcome: DeliveryOutcome) {
    let now = clock.now()
    let change: LineChange?
    guard let reached = outcome.reachedDestination else { return breaker.spared() }
    if reached {
      breaker.succeeded()
      change = line.succeeded(at: now)
    } else {
      breaker.failed(at: clock.steady())
      change = line.failed(at: now, breakerIsOpen: breaker.isOpen, cause: outcome.detail ?? "")
    }
    if let change { lineChanges.append(change) }
  }

  /// Writes all outcomes that are in, in one durable transaction.
  private func bringBack() async throws {
    guard !finished.isEmpty else { return }
    let (outcomes, changes) = (finished, lineChanges)
    (finished, lineChanges) = ([], [])
    let now = clock.now()
    var generator = SystemRandomNumberGenerator()
    let written = outcomes.map { finished in
      let delivery = finished.delivery
      let settled = settle(finished.outcome, of: delivery)
      let mayBeThere = if case .unknown = finished.outcome { true } else { delivery.outcomeUnknown }
      let delay = settings.backOff.delay(after: delivery.attempts, using: &generator)
      let named: Duration? = if case .retry(_, let after) = settled { after } else { nil }
      return (finished, settled, mayBeThere, now + min(max(delay, named ?? .zero), DeliveryDesk.longestDelay))
    }
    let holder = settings.holder
    let counts = !breaker.isOpen
    do {
      try await store.write(inTurn: outcomes.map(\.delivery.facility.text)) { [destination] tx in
        for change in changes { try change.write(for: destination.name, in: tx) }
        for (finished, outcome, mayBeThere, due) in written {
          let delivery = finished.delivery
          // Whoever took it over after our lease ran out looks for it first, and brings back what it finds.
          guard try DeliveryDesk.isHeld(delivery, by: holder, in: tx) else { continue }
          try DeliveryReceipt.write(
            outcome, of: delivery, mayBeThere: mayBeThere, counts: counts, dueAt: due, at: now, in: tx)
          try AnswerDesk.keep(
            finished.unreadable, from: destination.name, delivery: delivery.id, facility: delivery.facility,
            at: now, in: tx)
        }
        tx.announce("delivery-outcome")
      }
    } catch {
      finished.insert(contentsOf: outcomes, at: 0)
      lineChanges.insert(contentsOf: changes, at: 0)
      throw error
    }
    for finished in outcomes { held.remove(finished.delivery.id) }
  }

  /// A thing that fails again and again while others pass is a thing for a person.
  private func settle(_ outcome: DeliveryOutcome, of delivery: Delivery) -> DeliveryOutcome {
    guard !breaker.isOpen, delivery.attempts >= settings.attemptsBeforeAttention else { return outcome }
    switch outcome {
    case .retry(let sentence, _), .unknown(let sentence), .missing(_, let sentence):
      return .needsAttention("Sudah dicoba \(delivery.attempts) kali tanpa hasil. \(sentence)", remedy: nil)
    default: return outcome
    }
  }

  /// At the start everything that this server is said to be sending was in the hands of a process that is gone.
  private func recover() async throws {
    guard !hasRecovered else { return }
    let (name, holder) = (destination.name, settings.holder)
    let now = clock.now()
    try await store.write { try DeliveryDesk.recover(name, heldBy: holder, at: now, in: $0) }
    hasRecovered = true
  }

  /// When the clock was set back, nothing waits until it comes there again. At the start nobody knows whether it was.
  private func followTheClock() async throws {
    if let step = watch.look() {
      let seconds = step.components.seconds
      logger.warning(
        "the clock was set", metadata: ["destination": "\(destination.name)", "seconds": "\(seconds)"])
      trustsDueTimes = false
    }
    guard !trustsDueTimes else { return }
    let (name, now) = (destination.name, clock.now())
    try await store.write { try DeliveryDesk.hasten(name, at: now, in: $0) }
    trustsDueTimes = true
  }
}
