/// The platforms this sandbox plays. A further one is one more line here.
func makeSystems(_ environment: SandboxEnvironment) -> [any SandboxSystem] {
  [
    SatuSehatSystem(environment),
    PCareSystem(environment),
    ICareSystem(environment),
    AntreanSystem(environment),
  ]
}
