import CoreMetrics
import Testing

@testable import Web

@Suite("Prometheus text")
struct PrometheusRegistryTests {
  @Test("Counters, gauges and histograms are written with their type")
  func text() {
    let registry = PrometheusRegistry()
    registry.makeCounter(label: "deliveries.sent", dimensions: [("to", "satusehat")]).increment(by: 3)
    registry.makeMeter(label: "open", dimensions: []).set(Int64(2))
    let timer = registry.makeTimer(label: "request_seconds", dimensions: [("route", "/a\"b")])
    timer.recordNanoseconds(3_000_000)
    timer.recordNanoseconds(20_000_000_000)
    let lines = registry.text.split(separator: "\n").map(String.init)
    #expect(lines.contains("# TYPE deliveries_sent counter"))
    #expect(lines.contains("deliveries_sent{to=\"satusehat\"} 3"))
    #expect(lines.contains("open 2.0"))
    #expect(lines.contains("request_seconds_bucket{route=\"/a\\\"b\",le=\"0.005\"} 1"))
    #expect(lines.contains("request_seconds_bucket{route=\"/a\\\"b\",le=\"+Inf\"} 2"))
    #expect(lines.contains("request_seconds_count{route=\"/a\\\"b\"} 2"))
  }

  @Test("The same name and labels are one metric")
  func same() {
    let registry = PrometheusRegistry()
    for _ in 0..<2 {
      registry.makeCounter(label: "a", dimensions: [("x", "1"), ("b", "2")]).increment(by: 1)
    }
    registry.makeCounter(label: "a", dimensions: [("b", "2"), ("x", "1")]).increment(by: 1)
    #expect(registry.text.contains("a{b=\"2\",x=\"1\"} 3"))
  }
}
