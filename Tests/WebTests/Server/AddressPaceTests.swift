import Testing

@testable import Web

@Suite("How much one address may ask for")
struct AddressPaceTests {
  private static let start = ContinuousClock.now
  private static let here = NetworkAddress("192.0.2.7")
  private static let measure = TokenBucket.Measure(most: 3, refill: .seconds(10))

  @Test("So many at once, then one after each while, and the answer says how long to wait")
  func refill() {
    let pace = AddressPace(Self.measure)
    let waits = (0..<5).map { _ in pace.take(Self.here, at: Self.start) }
    #expect(waits == [nil, nil, nil, .seconds(10), .seconds(10)])
    #expect(pace.take(Self.here, at: Self.start + .seconds(4)) == .seconds(6))
    #expect(pace.take(Self.here, at: Self.start + .seconds(10)) == nil)
    #expect(pace.take(Self.here, at: Self.start + .seconds(11)) == .seconds(9))
    #expect(
      (0..<4).map { _ in pace.take(Self.here, at: Self.start + .seconds(9_999)) == nil } == [
        true, true, true, false,
      ])
  }

  @Test("A clock that stands still or goes back gives nothing")
  func clockBack() {
    let pace = AddressPace(Self.measure)
    for _ in 0..<3 { _ = pace.take(Self.here, at: Self.start) }
    #expect(pace.take(Self.here, at: Self.start - .seconds(3600)) != nil)
  }

  @Test("What is given back can be taken again, and never more than there was")
  func givingBack() {
    let pace = AddressPace(Self.measure)
    for _ in 0..<9 { pace.giveBack(Self.here, at: Self.start) }
    for _ in 0..<3 { #expect(pace.take(Self.here, at: Self.start) == nil) }
    #expect(pace.take(Self.here, at: Self.start) != nil)
    pace.giveBack(Self.here, at: Self.start)
    #expect(pace.take(Self.here, at: Self.start) == nil)
  }

  @Test("Addresses do not take from one another, but those of one IPv6 network do")
  func networks() {
    let pace = AddressPace(.init(most: 1, refill: .seconds(10)))
    #expect(pace.take(Self.here, at: Self.start) == nil)
    #expect(pace.take(NetworkAddress("192.0.2.8"), at: Self.start) == nil)
    #expect(pace.take(NetworkAddress("2001:db8:1:2::1"), at: Self.start) == nil)
    #expect(pace.take(NetworkAddress("2001:db8:1:2:9::7"), at: Self.start) != nil)
    #expect(pace.take(NetworkAddress("2001:db8:1:3::1"), at: Self.start) == nil)
    #expect(pace.take(NetworkAddress("::ffff:192.0.2.7"), at: Self.start) != nil)
    #expect(pace.take(nil, at: Self.start) == nil)
  }

  @Test("A hundred thousand addresses are not remembered, and one that goes on asking is not forgotten")
  func memory() {
    let pace = AddressPace(Self.measure, addresses: 50)
    for _ in 0..<4 { _ = pace.take(Self.here, at: Self.start) }
    for number in 0..<5_000 {
      _ = pace.take(NetworkAddress("10.0.\(number / 250).\(number % 250)"), at: Self.start)
      if number % 20 == 0 { #expect(pace.take(Self.here, at: Self.start) != nil) }
    }
    #expect(pace.remembered <= 100)
  }

  @Test(
    "Not an address", arguments: ["", "1.2.3", "1.2.3.4.5", "300.1.1.1", "g::1", "1.2.3.4:80", "localhost"])
  func noAddress(_ text: String) { #expect(NetworkAddress(text) == nil) }
}
