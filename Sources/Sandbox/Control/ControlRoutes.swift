import Hummingbird

/// The control interface: credentials, ledger, faults, reset.
struct ControlRoutes: Sendable {
  let credentials: Credentials
  let ledger: Ledger
  let faults: FaultInjector
  let systems: [String]
  let reset: @Sendable () -> Void

  func add(to group: RouterGroup<SandboxRequestContext>) {
    group.get("credentials") { _, _ in SandboxReply.json(.ok, credentials.json) }
    group.get("ledger") { request, _ in
      let system = request.uri.queryParameters["system"].map(String.init)
      return SandboxReply.json(.ok, .array(ledger.entries(system: system).map(\.json)))
    }
    group.get("faults") { _, _ in SandboxReply.json(.ok, .array(faults.plans.map(\.json))) }
    group.post("faults") { request, _ in
      do throws(FaultPlanError) {
        let body = (try? await request.body.collect(upTo: 65_536)).map { Array($0.readableBytesView) } ?? []
        let plan = try FaultPlan(body: body, systems: systems)
        faults.set(plan)
        return SandboxReply.json(.ok, plan.json)
      } catch {
        return SandboxReply.json(.badRequest, ["error": .string(error.description)])
      }
    }
    group.delete("faults") { request, _ in
      faults.clear(system: request.uri.queryParameters["system"].map(String.init))
      return SandboxReply(.noContent)
    }
    group.post("reset") { _, _ in
      reset()
      return SandboxReply(.noContent)
    }
  }
}
