import Testing
import Vocabulary

@testable import Clinic

@Suite("Janji Layanan")
struct FacilityStandardTests {
  private static let photo: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3]

  @Test("A posting is kept with its photograph, who and when; taken off, it stays with the reason")
  func posted() async throws {
    let house = try await RegisterHouse()
    let id = try await house.clinic().run(
      PostServicePromise(at: " Loket ", on: RegisterHouse.today, photo: Self.photo), by: house.head)
    let photo = try await house.clinic().read(ReadPromisePhoto(id), by: house.head)
    #expect(photo.bytes == Self.photo && photo.kind == .jpeg)
    let posting = try #require(
      try await house.clinic().read(ReadServicePromise(), by: house.head).postings.first)
    #expect(posting.place == "Loket" && posting.recordedBy == house.head.name && posting.size == 7)
    let blank = try await problems {
      try await house.clinic().run(RemoveServicePromise(id, reason: " "), by: house.head)
    }
    #expect(blank.all.map(\.field) == ["alasan"])
    try await house.clinic(days: 2).run(RemoveServicePromise(id, reason: "Rusak"), by: house.head)
    let removed = try await house.clinic().read(ReadServicePromise(), by: house.head).postings.first?.removal
    #expect(removed?.reason == "Rusak" && removed?.at == PaidMonth.today + .seconds(2 * 86_400))
    await #expect(throws: Refusal.self) {
      try await house.clinic().run(RemoveServicePromise(id, reason: "Lagi"), by: house.head)
    }
  }

  @Test("What is no picture, too large, without a place or of tomorrow is refused with the field")
  func refused() async throws {
    let house = try await RegisterHouse()
    func fields(_ place: String, _ day: CalendarDate, _ photo: [UInt8]) async throws -> [String] {
      try await problems {
        try await house.clinic().run(PostServicePromise(at: place, on: day, photo: photo), by: house.head)
      }.all.map(\.field)
    }
    let today = RegisterHouse.today
    #expect(try await fields("", today.adding(days: 1), []) == ["tempat", "dipasang", "foto"])
    #expect(try await fields("Loket", today, Array("%PDF-1.5".utf8)) == ["foto"])
    #expect(try await fields("Loket", today, Array("teks".utf8)) == ["foto"])
    #expect(
      try await fields("Loket", today, Self.photo + [UInt8](repeating: 0, count: 5_000_000)) == ["foto"])
    await #expect(throws: Refusal.self) {
      try await house.clinic().run(
        PostServicePromise(at: "Loket", on: today, photo: Self.photo), by: house.demo.actor(.loket))
    }
  }
}
