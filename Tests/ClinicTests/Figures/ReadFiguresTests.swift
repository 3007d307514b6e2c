import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("Reading figures")
struct ReadFiguresTests {
  private let month = Desk.day.firstOfMonth...Desk.day

  @Test("The visits behind a figure are as many as the figure says")
  func behind() async throws {
    let desk = try await Desk()
    _ = try await desk.visit(try await desk.patient(.siti()))
    _ = try await desk.visit(try await desk.patient(.ujang()), to: "gigi", minutes: 5)
    try await FigureTests.follow(desk.store)
    try await FigureClock.strike(in: desk.store, at: Desk.morning)
    let head = desk.demo.actor(.kepala)
    let figures = try await desk.clinic().read(ReadFigures(.everywhere, month), by: head)
    #expect(figures.scope == .facility(desk.demo.facility.id))
    #expect(figures.lines.map { $0.amount(.visit) } == [2])
    let all = try await desk.clinic().read(ReadFigureVisits(Desk.day, .visit), by: head)
    let dental = try await desk.clinic().read(ReadFigureVisits(Desk.day, .visitByRoom, "Poli Gigi"), by: head)
    #expect(all.count == 2 && dental.map(\.name) == ["Ujang Sutisna"])
  }

  @Test(
    "The head of a Puskesmas sees his or her own, whatever is asked for; who only looks at figures opens no record"
  )
  func access() async throws {
    let desk = try await Desk()
    try await FigureClock.strike(in: desk.store, at: Desk.morning)
    try await desk.store.write { tx in
      try tx.execute(
        """
        INSERT INTO figure_facility (facility, name, district_code, district, zone, complete_until)
        VALUES ('00000000-0000-7000-8000-000000000001', 'Puskesmas Lain', '3273', 'Kota Bandung', 'WIB', 1)
        """)
    }
    let head = try await desk.clinic().read(ReadFigures(.everywhere, month), by: desk.demo.actor(.kepala))
    #expect(head.places.map(\.name) == ["Puskesmas Cempaka Sari"])
    let observer = desk.demo.actor(.pengamat)
    let all = try await desk.clinic().read(ReadFigures(.everywhere, month), by: observer)
    #expect(all.lines.map(\.of) == [.district("3204"), .district("3273")])
    await #expect(throws: Refusal.forbidden(.readRecord)) {
      try await desk.clinic().read(ReadFigureVisits(Desk.day, .visit), by: observer)
    }
    await #expect(throws: Refusal.forbidden(.readFigures)) {
      try await desk.clinic().read(ReadFigures(.everywhere, month), by: desk.demo.actor(.loket))
    }
  }

  @Test("Figures are not said to be complete while entries of the journal are not counted")
  func clock() async throws {
    let desk = try await Desk()
    _ = try await desk.visit(try await desk.patient(.siti()))
    try await FigureClock.strike(in: desk.store, at: Desk.morning)
    func until() async throws -> Instant? {
      try await desk.store.read { try $0.value("SELECT complete_until FROM figure_facility") }
    }
    #expect(try await until() == Instant(milliseconds: 0))
    try await FigureTests.follow(desk.store)
    try await FigureClock.strike(in: desk.store, at: Desk.morning)
    #expect(try await until() == Desk.morning)
  }
}
