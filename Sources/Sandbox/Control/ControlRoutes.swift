import Hummingbird

/// The control interface: credentials, ledger, log, faults, switches, reset.
struct ControlRoutes: Sendable {
  let credentials: Credentials
  let ledger: Ledger
  let requests: RequestLog
  let faults: FaultInjector
  let switches: Switchboard
  let systems: [any SandboxSystem]
  let reset: @Sendable () -> Void

  func add(to group: RouterGroup<SandboxRequestContext>) {
    group.get("credentials") { _, _ in SandboxReply.json(.ok, credentials.json) }
    addRecords(to: group)
    FaultRoutes(faults: faults, systems: systems.map(\.name)).add(to: group)
    SwitchRoutes(switches: switches).add(to: group)
    for system in systems {
      group.get("\(system.name)/:what") { _, context in
        context.parameters.get("what").flatMap(system.shown) ?? SandboxReply(.notFound)
      }
    }
    group.post("reset") { _, _ in
      reset()
      return SandboxReply(.noContent)
    }
  }

  private func addRecords(to group: RouterGroup<SandboxRequestContext>) {
    group.get("ledger") { request, _ in
      let system = request.uri.queryParameters["system"].map(String.init)
      return SandboxReply.json(.ok, .array(ledger.entries(system: system).map(\.json)))
    }
    group.get("requests") { request, _ in
      let query = request.uri.queryParameters
      let found = requests.entries(
        system: query["system"].map(String.init), method: query["method"].map(String.init),
        path: query["path"].map(String.init))
      return SandboxReply.json(.ok, .array(found.map(\.json)))
    }
    group.delete("requests") { _, _ in
      requests.clear()
      return SandboxReply(.noContent)
    }
  }
}
