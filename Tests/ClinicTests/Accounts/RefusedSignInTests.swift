import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("Refused sign-ins in the security log")
struct RefusedSignInTests {
  private static let address = "192.0.2.7"

  private func lines(_ desk: AccountDesk, by actor: Actor? = nil) async throws -> [SecurityEvent] {
    let actor = actor ?? desk.demo.actor(.kepala)
    return try await desk.clinic.read(ReadSecurityLog(kind: .refusedSignIn), by: actor).events
  }

  private func fail(_ desk: AccountDesk, _ name: String, _ password: String = "salah sekali") async {
    _ = try? await desk.accounts.signIn(name, password: password, from: Self.address)
  }

  @Test("A wrong password stands there with the person, the name and the address, and never the password")
  func wrong() async throws {
    let desk = try await AccountDesk()
    await fail(desk, "Dokter", "rahasia-9134")
    let line = try #require(try await lines(desk).first)
    #expect(line.who == "dr. Ratna Kusumah")
    #expect(
      line.what == "Masuk ditolak 1 kali: kata sandi salah. Nama ditulis dokter, dari alamat 192.0.2.7.")
    let kept = try await desk.store.read { try $0.rows("SELECT * FROM refused_sign_in").map { "\($0)" } }
    #expect(!kept.joined().contains("rahasia"))
  }

  @Test("The fifth wrong password says that it closed the name, and what comes after that it was closed")
  func locked() async throws {
    let desk = try await AccountDesk()
    for _ in 0..<7 { await fail(desk, "loket") }
    let words = try await lines(desk).map(\.what)
    #expect(words.count == 3)
    #expect(words.contains { $0.hasPrefix("Masuk ditolak 4 kali dalam satu jam: kata sandi salah.") })
    #expect(words.contains { $0.contains("1 kali: kata sandi salah untuk kelima kali") })
    #expect(words.contains { $0.contains("2 kali dalam satu jam: nama sedang ditutup") })
  }

  @Test("A name that nobody has is written as typed; what has not the form of a name is not")
  func unknown() async throws {
    let desk = try await AccountDesk()
    await fail(desk, "tidakada")
    await fail(desk, "Kata Sandi Saya! 77")
    let events = try await lines(desk)
    #expect(events.map(\.who) == ["Tidak dikenal", "Tidak dikenal"])
    let words = events.map(\.what).joined(separator: "\n")
    #expect(words.contains("tidak ada akun dengan nama ini. Nama ditulis tidakada"))
    #expect(words.contains("bukan bentuk nama pengguna") && !words.contains("77"))
  }

  @Test("A closed account is told apart for the reader of the log, not for who tries")
  func closed() async throws {
    let desk = try await AccountDesk()
    try await desk.store.write { tx in
      _ = try tx.execute("UPDATE account SET active = 0 WHERE user_name = 'apoteker'")
    }
    await #expect(throws: SignInRefusal.wrong) {
      try await desk.accounts.signIn("apoteker", password: DemoAccounts.password)
    }
    #expect(try await lines(desk).first?.what.contains("akun ini sudah ditutup") == true)
  }

  @Test("A flood of names stays small: what is beyond the bound is counted together")
  func flood() async throws {
    let desk = try await AccountDesk()
    let more = 25
    try await desk.store.write { tx in
      for number in 0..<(RefusedSignIn.mostLines + more) {
        try RefusedSignIn.note(
          "nama\(number)", .wrongPassword, from: Self.address, at: desk.clinic.clock.now(), in: tx)
      }
    }
    let rows: Int? = try await desk.store.read { try $0.value("SELECT COUNT(*) AS n FROM refused_sign_in") }
    #expect(rows == RefusedSignIn.mostLines + 1)
    let together: Int? = try await desk.store.read {
      try $0.value("SELECT times FROM refused_sign_in WHERE user_name = ''")
    }
    #expect(together == more)
  }

  @Test("In a database of several facilities each head sees the own names, and the district also nobody's")
  func several() async throws {
    let desk = try await AccountDesk()
    let zone = desk.demo.facility.zone
    try await desk.store.write { tx in
      try Facility(
        id: FacilityID(at: desk.clinic.clock.now()), name: "Puskesmas Lain", address: "",
        districtCode: "320401",
        zone: zone
      ).insert(in: tx)
    }
    await fail(desk, "dokter")
    await fail(desk, "tidakada")
    #expect(try await lines(desk).map(\.who) == ["dr. Ratna Kusumah"])
    let district = Actor.district(of: desk.demo.facility.id)
    #expect(try await lines(desk, by: district).count == 2)
  }

  @Test("A year later they are gone, and older days stay out of the answer")
  func kept() async throws {
    let desk = try await AccountDesk()
    await fail(desk, "dokter")
    desk.wait(.seconds(400 * 86_400))
    #expect(try await lines(desk).isEmpty)
    await fail(desk, "dokter")
    let rows: Int? = try await desk.store.read { try $0.value("SELECT COUNT(*) AS n FROM refused_sign_in") }
    #expect(rows == 1)
  }
}

extension Actor {
  fileprivate static func district(of facility: FacilityID) -> Actor {
    Actor(
      account: AccountID(at: Instant(milliseconds: 1)), name: "Dinas", roles: [.adminDinas],
      facility: facility,
      practitioner: nil, purpose: .administration)
  }
}
