import Testing

@testable import Web

@Suite("Who asks, behind proxies")
struct TrustedProxiesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let peer: String?
    let forwarded: [String]
    let client: String?
    var testDescription: String { "\(peer ?? "socket") \(forwarded) → \(client ?? "nobody")" }
  }

  @Test(
    "Only a trusted machine may tell, and only the last step that is not ours counts",
    arguments: [
      Case(peer: "203.0.113.9", forwarded: [], client: "203.0.113.9"),
      Case(peer: "203.0.113.9", forwarded: ["198.51.100.1"], client: "203.0.113.9"),
      Case(peer: "127.0.0.1", forwarded: ["198.51.100.1"], client: "198.51.100.1"),
      Case(peer: "127.0.0.1", forwarded: ["6.6.6.6, 198.51.100.1"], client: "198.51.100.1"),
      Case(peer: "127.0.0.1", forwarded: ["6.6.6.6", "198.51.100.1, 10.20.3.4"], client: "198.51.100.1"),
      Case(peer: "10.21.0.1", forwarded: ["198.51.100.1"], client: "10.21.0.1"),
      Case(peer: "::1", forwarded: ["2001:db8::5"], client: "2001:db8::5"),
      Case(peer: "::ffff:127.0.0.1", forwarded: ["198.51.100.1"], client: "198.51.100.1"),
      Case(peer: "127.0.0.1", forwarded: [], client: "127.0.0.1"),
      Case(peer: "127.0.0.1", forwarded: ["bukan alamat"], client: "127.0.0.1"),
      Case(peer: "127.0.0.1", forwarded: ["198.51.100.1, unknown"], client: "127.0.0.1"),
      Case(peer: nil, forwarded: ["198.51.100.1"], client: "198.51.100.1"),
      Case(peer: nil, forwarded: [], client: nil),
    ])
  func client(_ tried: Case) throws {
    let proxies = try #require(TrustedProxies("127.0.0.1, ::1, 10.20.0.0/16"))
    let found = proxies.client(peer: tried.peer.flatMap(NetworkAddress.init), forwarded: tried.forwarded)
    #expect(found?.description == tried.client)
  }

  @Test("Nobody is trusted when none is named")
  func nobody() throws {
    let proxies = try #require(TrustedProxies(""))
    let found = proxies.client(peer: NetworkAddress("127.0.0.1"), forwarded: ["198.51.100.1"])
    #expect(found?.description == "127.0.0.1")
  }

  @Test(
    "A network that is none is told",
    arguments: ["x", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8/8", "::1/129", "1.2.3.4/"])
  func wrong(_ text: String) { #expect(TrustedProxies(text) == nil) }
}
