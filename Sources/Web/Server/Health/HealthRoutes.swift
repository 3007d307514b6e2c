import Hummingbird

/// `/healthz`: the process lives. `/readyz`: it can work; what cannot is named. `/metrics`: its numbers.
struct HealthRoutes {
  let checks: [ReadinessCheck]
  let metrics: PrometheusRegistry?

  func register(on router: Router<VisitorContext>) {
    router.get(.liveness) { _, _ in "ok\n" }
    router.get(.readiness) { [checks] _, _ in
      var failed: [String] = []
      for check in checks where await !check.isReady() { failed.append(check.name) }
      return failed.isEmpty
        ? Response.plain("ok\n")
        : Response.plain("not ready: " + failed.joined(separator: ", ") + "\n", status: .serviceUnavailable)
    }
    if let metrics {
      router.get(.metrics) { _, _ in Response.plain(metrics.text) }
    }
  }
}

/// One thing the program cannot work without.
public struct ReadinessCheck: Sendable {
  let name: String
  let isReady: @Sendable () async -> Bool

  /// - `name`: a word for the operator: `database`.
  public init(_ name: String, isReady: @Sendable @escaping () async -> Bool) {
    self.name = name
    self.isReady = isReady
  }
}

extension Response {
  static func plain(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}
