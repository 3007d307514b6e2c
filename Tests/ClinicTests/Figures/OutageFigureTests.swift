import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("Outages among the figures")
struct OutageFigureTests {
  private static func note(
    _ destination: String, from: Instant, to: Instant?, in store: Store
  ) async throws {
    try await store.write { tx in
      try tx.execute(
        """
        INSERT INTO outage (id, destination, began_at, noticed_at, ended_at, cause)
        VALUES (\(PatientID(at: from).text), \(destination), \(from), \(from), \(to), 'rahasia sebab')
        """)
    }
  }

  private func figures(_ store: Store) async throws -> [String] {
    try await FigureTests.all(store).filter { $0.contains(" outage") }
      .map { String($0.drop { $0 != " " }.dropFirst()) }
  }

  @Test("An outage over midnight counts once, its minutes on both days of the facility's zone")
  func overMidnight() async throws {
    let desk = try await Desk()
    let midnight = desk.demo.facility.zone.instant(on: Desk.day)
    try await Self.note(
      "pcare", from: midnight - .seconds(1800), to: midnight + .seconds(3600), in: desk.store)
    try await FigureClock.strike(in: desk.store, at: Desk.morning)
    let (before, today) = (Desk.day.adding(days: -1).iso, Desk.day.iso)
    #expect(
      try await figures(desk.store) == [
        "outage \(before) pcare   1", "outage-minutes \(before) pcare   30",
        "outage-minutes \(today) pcare   60",
      ])
  }

  @Test("An open outage grows with the clock, and striking it again changes nothing")
  func open() async throws {
    let desk = try await Desk()
    try await Self.note("satusehat", from: Desk.morning - .seconds(600), to: nil, in: desk.store)
    try await FigureClock.strike(in: desk.store, at: Desk.morning)
    try await FigureClock.strike(in: desk.store, at: Desk.morning)
    let day = Desk.day.iso
    #expect(
      try await figures(desk.store) == [
        "outage \(day) satusehat   1", "outage-minutes \(day) satusehat   10",
      ])
    try await FigureClock.strike(in: desk.store, at: Desk.morning + .seconds(300))
    #expect(try await figures(desk.store).last == "outage-minutes \(day) satusehat   15")
    try await desk.store.write { tx in
      _ = try tx.execute("UPDATE outage SET ended_at = \(Desk.morning - .seconds(580))")
    }
    try await FigureClock.strike(in: desk.store, at: Desk.morning + .seconds(360))
    #expect(try await figures(desk.store) == ["outage \(day) satusehat   1"])
  }

  @Test("Older ones come in when everything is counted again, and counting visits again takes none away")
  func recount() async throws {
    let desk = try await Desk()
    let weekAgo = Desk.morning - .seconds(7 * 86_400)
    try await Self.note("pcare", from: weekAgo, to: weekAgo + .seconds(120), in: desk.store)
    try await FigureClock.strike(in: desk.store, at: Desk.morning)
    #expect(try await figures(desk.store).isEmpty)
    try await RecountFigures(desk.store, at: Desk.morning).run()
    let counted = try await figures(desk.store)
    #expect(counted.count == 2)
    try await RecountFigures(desk.store).run()
    #expect(try await figures(desk.store) == counted)
  }

  @Test("The answer sums them by system, for whoever may read figures")
  func answer() async throws {
    let desk = try await Desk()
    try await Self.note("pcare", from: Desk.morning - .seconds(600), to: Desk.morning, in: desk.store)
    try await Self.note(
      "pcare", from: Desk.morning - .seconds(3600), to: Desk.morning - .seconds(3000), in: desk.store)
    try await FigureClock.strike(in: desk.store, at: Desk.morning)
    let result = try await desk.clinic(minutes: 0).read(
      ReadFigures(.everywhere, Desk.day...Desk.day), by: desk.demo.actor(.kepala))
    #expect(result.outages.map(\.destination) == ["pcare"])
    #expect(result.outages.map { [$0.times, $0.minutes] } == [[2, 20]])
    #expect(result.lines.first?.total(.outageMinutes) == 20)
  }
}
