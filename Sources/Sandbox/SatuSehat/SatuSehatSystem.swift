/// SATUSEHAT, the national health data platform.
struct SatuSehatSystem: SandboxSystem {
  let name = "satusehat"
  let pathPrefix = "satusehat"

  init(_ environment: SandboxEnvironment) {}

  func writes(in request: SandboxRequest) -> [Write] { [] }
  func answer(_ request: SandboxRequest) async -> SandboxAnswer { SandboxAnswer(SandboxReply(.notFound)) }
  func restore(_ record: JSON) {}
  func reset() {}
}
