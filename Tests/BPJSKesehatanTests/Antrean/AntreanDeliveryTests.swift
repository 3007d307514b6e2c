import Clinic
import Foundation
import Journal
import Sandbox
import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("What the queue's clicks tell Antrean Online")
struct AntreanDeliveryTests {
  @Test("A number of the counter is told with its calls, in the order of the clicks")
  func order() async throws {
    try await AntreanRig.run { rig in
      let visit = try await rig.walkIn()
      let room = try rig.room("umum").id
      try await rig.clinic.run(CallNext(room), by: rig.desk)
      for move in [TicketMove.call, .skip, .bringBack, .call, .serve] {
        try await rig.clinic.run(MoveTicket(visit.ticket.id, move), by: rig.desk)
      }
      try await rig.deliver()
      // Called again without having been skipped says nothing new.
      #expect(
        rig.received == ["add stored", "panggil updated", "panggil updated", "panggil updated"])
      #expect(
        try await Set(rig.lines()) == [
          "Nomor antrean: delivered", "Panggilan: delivered", "Tidak hadir: delivered",
        ])
    }
  }

  @Test("A visit cancelled at the counter is taken back; one that was never told is not")
  func cancelled() async throws {
    try await AntreanRig.run { rig in
      let told = try await rig.walkIn(9001)
      try await rig.deliver()
      try await rig.clinic.run(MoveTicket(told.ticket.id, .cancel), by: rig.desk)
      let untold = try await rig.walkIn(9002)
      try await rig.clinic.run(MoveTicket(untold.ticket.id, .cancel), by: rig.desk)
      try await rig.deliver()
      #expect(rig.received == ["add stored", "batal deleted"])
    }
  }

  @Test("A number of Mobile JKN is not told again, its call is")
  func booking() async throws {
    try await AntreanRig.run { rig in
      let booking = try await rig.booked()
      let visit = try await rig.clinic.run(CheckIn(booking.id), by: rig.desk)
      #expect(visit.ticket.number == booking.number)
      try await rig.clinic.run(MoveTicket(visit.ticket.id, .call), by: rig.desk)
      try await rig.deliver()
      #expect(rig.received == ["panggil updated"])
    }
  }

  @Test("Who did not come with a number of Mobile JKN, or could not be served, is told")
  func closedBookings() async throws {
    try await AntreanRig.run { rig in
      let missed = try await rig.booked(9601)
      try await rig.clinic.run(CloseBooking(missed.id, .missed), by: rig.desk)
      let cancelled = try await rig.booked(9602)
      try await rig.clinic.run(CloseBooking(cancelled.id, .cancelled, reason: "Poli tutup"), by: rig.desk)
      try await rig.deliver()
      #expect(rig.received.sorted() == ["batal deleted", "panggil updated"])
    }
  }

  @Test("What Mobile JKN does itself it is not told")
  func own() async throws {
    try await AntreanRig.run { rig in
      let booking = try await rig.booked()
      try await rig.clinic.run(
        CancelBookedVisit(card: booking.card.text, poli: "001", day: "2026-11-20"),
        by: .mobileJKN(of: rig.demo.facility.id))
      try await rig.deliver()
      #expect(try await rig.lines() == [])
    }
  }

  @Test("A patient without JKN is told without a card, and nothing after that")
  func general() async throws {
    try await AntreanRig.run { rig in
      let visit = try await rig.walkIn(payer: .general)
      try await rig.clinic.run(MoveTicket(visit.ticket.id, .call), by: rig.desk)
      try await rig.deliver()
      #expect(rig.received == ["add stored"])
    }
  }

  @Test(
    "A doctor on our schedule whom HFIS does not know waits for a person; one who only helps out does not")
  func schedules() async throws {
    try await AntreanRig.run { rig in
      _ = try await rig.walkIn(9001, by: .kepala)
      try await rig.deliver()
      #expect(try await rig.lines() == ["Nomor antrean: superseded"])
      let head = try #require(rig.demo.practitioners[.kepala])
      try await rig.schedule(head, in: "umum")
      _ = try await rig.walkIn(9004, by: .kepala)
      _ = try await rig.walkIn(9002, room: "kia", by: .kepala)
      _ = try await rig.walkIn(9003, by: .bidan)
      try await rig.deliver()
      #expect(
        try await rig.lines().sorted() == [
          "Nomor antrean: attention", "Nomor antrean: superseded", "Nomor antrean: superseded",
        ])
      #expect(rig.received == [])
    }
  }

  @Test("A lost answer is asked for again, and what is there already counts as arrived")
  func lostAnswer() async throws {
    try await AntreanRig.run { rig in
      rig.server.faults.set(
        FaultPlan(system: "antrean", rate: 0.5, kinds: [.timeoutAfter], seed: 3))
      _ = try await rig.walkIn()
      try await rig.deliver()
      #expect(rig.received.count { $0 == "add stored" } == 1)
      #expect(Set(rig.received).isSubset(of: ["add stored", "add duplicate"]))
      #expect(try await rig.lines() == ["Nomor antrean: delivered"])
    }
  }

  @Test("A clock that is off by more than fifteen minutes keeps everything waiting")
  func clock() async throws {
    try await AntreanRig.run { rig in
      _ = try await rig.walkIn()
      try await rig.deliver(rig.client(off: .seconds(901)))
      #expect(try await rig.lines() == ["Nomor antrean: retry"])
      #expect(rig.received == [])
    }
  }

  @Test("Every item finds its way back from its key")
  func keys() {
    let now = Instant(milliseconds: 1_795_136_400_123)
    let items: [AntreanItem] = [
      .add(.init(at: now)), .called(.init(at: now), at: now), .skipped(.init(at: now), at: now),
      .cancelled(.init(at: now)), .bookingMissed(.init(at: now), at: now), .bookingCancelled(.init(at: now)),
    ]
    for item in items { #expect(AntreanItem(key: item.key) == item) }
    for key in ["", "lain/x", "panggil/a", "panggil/a/b", "tambah"] { #expect(AntreanItem(key: key) == nil) }
  }
}
