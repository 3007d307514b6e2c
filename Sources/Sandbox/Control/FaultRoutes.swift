import Hummingbird

/// `/_control/faults`: a plan for each system is set, shown, and ended.
struct FaultRoutes: Sendable {
  let faults: FaultInjector
  let systems: [String]

  func add(to group: RouterGroup<SandboxRequestContext>) {
    group.get("faults") { _, _ in SandboxReply.json(.ok, .array(faults.plans.map(\.json))) }
    group.post("faults") { request, _ in
      do throws(FaultPlanError) {
        let plan = try FaultPlan(body: await ControlBody.read(request), systems: systems)
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
  }
}

enum ControlBody {
  /// A small body; empty when it cannot be read.
  static func read(_ request: Request) async -> [UInt8] {
    (try? await request.body.collect(upTo: 65_536)).map { Array($0.readableBytesView) } ?? []
  }
}
