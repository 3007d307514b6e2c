import JKN
import Testing
import Vocabulary

@testable import Clinic

@Suite("Holidays that are taken in")
struct HolidayImportTests {
  private struct House {
    let clinic: Clinic
    let admin: Actor
    let head: Actor

    init() async throws {
      let store = try await ReferenceStore.empty()
      let demo = try await DemoPuskesmas.seed(in: store, at: PaidMonth.today)
      clinic = Clinic(store: store, clock: .fixed(PaidMonth.today))
      (admin, head) = (demo.actor(.adminDinas), demo.actor(.kepala))
    }

    func take(_ text: String, year: Int? = 2027) async throws -> HolidayFileID {
      try await clinic.run(ImportHolidays(Array(text.utf8), name: "libur.csv", year: year), by: admin)
    }

    func days(_ year: Int) async throws -> [String] {
      try await clinic.read(ReadHolidays(year), by: head).days.map(\.on.iso)
    }
  }

  /// Invented days: no list of that year is known here.
  private static let list = """
    Tanggal;Nama;Jenis
    04-01-2027;Hari contoh;Libur nasional
    05-01-2027;Cuti contoh;Cuti bersama
    """

  @Test("A year's list is taken in for everybody; the page Tenggat no longer asks for it and counts by it")
  func taken() async throws {
    let house = try await House()
    #expect(try await house.clinic.read(ReadDeadlines(), by: house.head).unknownYears == [2027])
    func capitation() async throws -> [String] {
      try await house.clinic.read(ReadDeadlines(), by: house.head).deadlines
        .filter { $0.rule.code == "capitation" }.map(\.dueOn.iso)
    }
    let before = try await capitation()
    _ = try await house.take(Self.list + "\n15-01-2027;Hari contoh;nasional\n")
    #expect(try await house.days(2027) == ["2027-01-04", "2027-01-05", "2027-01-15"])
    #expect(try await house.clinic.read(ReadDeadlines(), by: house.head).unknownYears == [])
    let after = try await capitation()
    #expect(before.contains("2027-01-15") && after.contains("2027-01-18") && !after.contains("2027-01-15"))
  }

  @Test("Wrong lines are told one by one, the right ones count")
  func lines() async throws {
    let house = try await House()
    _ = try await house.take(
      Self.list + """

        31-02-2027;Tidak ada;
        01-05-2026;Tahun lain;
        04-01-2027;Dua kali;
        06-01-2027;;
        07-01-2027;Aneh;libur sekolah

        """)
    let file = try #require(try await house.clinic.read(ReadHolidays(2027), by: house.head).files.first)
    #expect(file.days == 2 && file.problems.count == 5)
    #expect(file.problems[0].hasPrefix("Baris 4, kolom tanggal:"))
    #expect(file.problems[1].contains("bukan di tahun 2027"))
    #expect(file.problems[2].contains("sudah ada di baris 2"))
    #expect(file.problems[3].contains("kolom nama") && file.problems[4].contains("kolom jenis"))
  }

  @Test("A newer list takes the place of an older one and of the shipped one; undone, those count again")
  func undone() async throws {
    let house = try await House()
    let shipped = try await house.days(2026)
    let wrong = try await house.take("tanggal,nama\n2026-12-25,Natal\n", year: 2026)
    #expect(try await house.days(2026) == ["2026-12-25"])
    try await house.clinic.run(UndoHolidayImport(wrong), by: house.admin)
    #expect(try await house.days(2026) == shipped)
    let twice = try await conflict {
      try await house.clinic.run(UndoHolidayImport(wrong), by: house.admin)
    }
    #expect(twice.contains("sudah dibatalkan"))
    _ = try await house.take(Self.list)
    let second = try await house.take("tanggal;nama\n2027-08-17;Hari Kemerdekaan\n")
    #expect(try await house.days(2027) == ["2027-08-17"])
    try await house.clinic.run(UndoHolidayImport(second), by: house.admin)
    #expect(try await house.days(2027) == ["2027-01-04", "2027-01-05"])
  }

  @Test("What is no list is refused with the field: no year, no file, no head, no day; and only by the Dinas")
  func refused() async throws {
    let house = try await House()
    func fields(_ text: String, _ year: Int?) async throws -> [String] {
      try await problems { try await house.take(text, year: year) }.all.map(\.field)
    }
    #expect(try await fields(Self.list, nil) == ["tahun"])
    #expect(try await fields(Self.list, 2050) == ["tahun"])
    #expect(try await fields("", 2027) == ["berkas"])
    #expect(try await fields("a;b\n1;2\n", 2027) == ["berkas"])
    #expect(try await fields("tanggal;nama\n", 2027) == ["berkas"])
    #expect(try await fields("tanggal;nama\nkemarin;Libur\n", 2027) == ["berkas"])
    await #expect(throws: Refusal.self) {
      try await house.clinic.run(
        ImportHolidays(Array(Self.list.utf8), name: "", year: 2027), by: house.head)
    }
  }
}
