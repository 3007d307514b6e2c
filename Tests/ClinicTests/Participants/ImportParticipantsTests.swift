import Journal
import Spreadsheets
import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("The monthly file of registered participants")
struct ImportParticipantsTests {
  /// Friday, 20 November 2026, 08.00 WIB.
  private static let morning = Instant(milliseconds: 1_795_136_400_000)
  private static let header = "NO KARTU;NIK;Nama Peserta;Tgl. Lahir;JK;Jenis Peserta;Status"

  private struct House {
    let clinic: Clinic
    let demo: DemoPuskesmas

    init() async throws {
      let store = try await Schema.temporaryStore()
      demo = try await DemoPuskesmas.seed(in: store, at: morning)
      clinic = Clinic(store: store, clock: .fixed(morning))
    }

    @discardableResult
    func load(_ month: String, _ lines: [String], header: String = ImportParticipantsTests.header)
      async throws -> ParticipantFile
    {
      let text = ([header] + lines).joined(separator: "\r\n")
      return try await ImportParticipants(clinic, by: demo.actor(.kepala)).run(
        Array(text.utf8), name: "peserta.csv", month: try #require(ParticipantMonth(month)))
    }

    func find(_ card: String) async throws -> RegisteredParticipant? {
      try await clinic.store.read { [demo] tx in
        let file = try #require(try ParticipantFile.latest(of: demo.facility.id, in: tx))
        return try RegisteredParticipant.find(card: JKNNumber(stored: card), nik: nil, in: file, tx)
      }
    }
  }

  private static func line(_ serial: Int, name: String = "Peserta Contoh", status: String = "AKTIF") -> String
  {
    "000200000\(serial);320413010190\(serial);\(name);01-01-1990;L;PBI (APBN);\(status)"
  }

  @Test("Who came, who left and who changed is told against the month before")
  func differences() async throws {
    let house = try await House()
    let october = try await house.load("2026-10", [Self.line(9001), Self.line(9002), Self.line(9003)])
    #expect([october.total, october.added, october.removed, october.changed] == [3, 3, 0, 0])
    let november = try await house.load(
      "2026-11", [Self.line(9001), Self.line(9002, status: "TIDAK AKTIF"), Self.line(9004)])
    #expect([november.total, november.added, november.removed, november.changed] == [3, 1, 1, 1])
    #expect(try await house.find("0002000009002")?.active == false)
    #expect(try await house.find("0002000009003") == nil)
  }

  @Test("Each month keeps its own headcount, also after later ones came")
  func versions() async throws {
    let house = try await House()
    try await house.load("2026-10", [Self.line(9001), Self.line(9002)])
    try await house.load("2026-11", [Self.line(9001)])
    try await house.load("2026-11", [Self.line(9001), Self.line(9002), Self.line(9003)])
    let counts = try await house.clinic.store.read { [demo = house.demo] tx in
      try ParticipantFile.all(of: demo.facility.id, in: tx).map {
        (
          month: $0.month.text, total: $0.total, counted: try RegisteredParticipant.count(in: $0, tx),
          added: $0.added
        )
      }
    }
    #expect(counts.map(\.month) == ["2026-11", "2026-11", "2026-10"])
    #expect(counts.map(\.counted) == [3, 1, 2] && counts.map(\.total) == [3, 1, 2])
    // Imported again, November is still compared with October.
    #expect(counts.first?.added == 1)
  }

  @Test("The newest file can be taken back: the list before it holds again, and the same month comes anew")
  func undone() async throws {
    let house = try await House()
    let head = house.demo.actor(.kepala)
    let october = try await house.load("2026-10", [Self.line(9001), Self.line(9002)])
    let november = try await house.load(
      "2026-11", [Self.line(9001, status: "TIDAK AKTIF"), Self.line(9003), "x;;Tanpa Kartu;01-01-1990;L;;"])
    await #expect(throws: Refusal.self) {
      try await UndoParticipantFile(house.clinic, by: head).run(october.id)
    }
    await #expect(throws: Refusal.self) {
      try await UndoParticipantFile(house.clinic, by: house.demo.actor(.loket)).run(november.id)
    }
    try await UndoParticipantFile(house.clinic, by: head).run(november.id)
    let answer = try await house.clinic.read(ReadParticipantFiles(), by: head)
    #expect(answer.files.map(\.id) == [october.id] && answer.problems == [])
    #expect(answer.undone.map(\.total) == [2] && answer.undone.first?.undoneBy == head.name)
    #expect(try await house.find("0002000009001")?.active == true)
    #expect(try await house.find("0002000009002") != nil)
    #expect(try await house.find("0002000009003") == nil)
    let rows: Int? = try await house.clinic.store.read {
      try $0.value("SELECT COUNT(*) AS n FROM participant")
    }
    #expect(rows == 2)
    let again = try await house.load("2026-11", [Self.line(9002)])
    #expect([again.version, again.total, again.removed] == [2, 1, 1])
  }

  @Test("A file by which a month was closed stays")
  func closed() async throws {
    let month = try await PaidMonth(participants: 3)
    let head = month.demo.actor(.kepala)
    let file = try #require(try await month.clinic.read(ReadParticipantFiles(), by: head).files.first)
    try await month.store.write { [facility = month.demo.facility.id] tx in
      try tx.execute(
        """
        INSERT INTO capitation_closing (facility, month, terms, participant_file, list_version, input, answer, records,
          doctors, dentists, capitation, corrections, silpa_before, overpaid_before, silpa_fixed, payable, silpa_after,
          overpaid_after, closed_at, closed_by)
        VALUES (\(facility), '2026-11', 'bontang-2024', \(file.id), \(file.version), '', '', '', 1, 0, 0, 0, 0, 0, 0, 0,
          0, 0, 0, '')
        """)
    }
    let refused = try await conflict { try await UndoParticipantFile(month.clinic, by: head).run(file.id) }
    #expect(refused.contains("2026-11 sudah ditutup"))
  }

  @Test("A wrong line is told by its number and without the person's data; the others are taken")
  func badLines() async throws {
    let house = try await House()
    let file = try await house.load(
      "2026-11",
      [
        Self.line(9001), "x;;Tanpa Kartu;01-01-1990;L;;", "0002000009005;;Salah Kelamin;01-01-1990;Q;;",
        "0002000009006;;Belum Lahir;01-01-2090;L;;", Self.line(9001), "terlalu;pendek", Self.line(9007),
      ])
    #expect(file.total == 2 && file.badLines == 5)
    let problems = try await house.clinic.read(ReadParticipantFiles(), by: house.demo.actor(.kepala)).problems
    #expect(problems.map(\.line) == [3, 4, 5, 6, 7])
    #expect(problems[3].sentence == "Nomor kartu ini sudah ada di baris 2.")
    #expect(!problems.contains { $0.sentence.contains("Salah Kelamin") || $0.sentence.contains("9005") })
  }

  @Test("Nobody is older than 130 years: such a line is told, on the birthday itself it is taken")
  func tooOld() async throws {
    let house = try await House()
    func born(_ serial: Int, _ date: String) -> String {
      Self.line(serial).replacing("01-01-1990", with: date)
    }
    let file = try await house.load("2026-11", [born(9001, "20-11-1895"), born(9002, "21-11-1895")])
    #expect(file.total == 1 && file.badLines == 1)
    let problems = try await house.clinic.read(ReadParticipantFiles(), by: house.demo.actor(.kepala)).problems
    #expect(problems.map(\.line) == [2] && problems.first?.sentence.contains("130 tahun") == true)
  }

  @Test("Zeros lost to a spreadsheet come back, and dates are read day or year first")
  func spreadsheets() async throws {
    let house = try await House()
    try await house.load(
      "2026-11", ["2000009001,,Nol Hilang,1990-01-31,P,,"],
      header: "nomor_kartu,nik,nama,tanggal_lahir,jk,kelas,status")
    let person = try #require(try await house.find("0002000009001"))
    #expect(person.birthDate.iso == "1990-01-31" && person.sex == .female && person.active)
  }

  @Test("A workbook is taken in like CSV: a title above, days as days, numbers without their zeros")
  func workbook() async throws {
    let house = try await House()
    let born = try #require(CalendarDate(iso: "1990-01-31"))
    let sheet = Sheet(
      "Peserta", heading: [[.text("DATA PESERTA TERDAFTAR")], []],
      columns: ["No. Kartu", "NIK", "Nama", "Tgl Lahir", "JK", "Status"].map { Sheet.Column($0) },
      rows: [
        [
          .number("2000009001"), .number("3204133101909001"), .text("Satu"), .date(born), .text("P"),
          .text("AKTIF"),
        ],
        [.text("0002000009002"), .number("3204133101909000"), .text("Dua"), .date(born), .text("L")],
        [.text("rusak")], [],
      ])
    let month = try #require(ParticipantMonth("2026-11"))
    let file = try await ImportParticipants(house.clinic, by: house.demo.actor(.kepala)).run(
      sheet.xlsx(), name: "peserta.xlsx", month: month)
    #expect(file.total == 2 && file.badLines == 1)
    let first = try #require(try await house.find("0002000009001"))
    #expect(first.nik == "3204133101909001" && first.birthDate == born && first.sex == .female)
    // The sixteenth digit of a number is not kept by spreadsheets.
    #expect(try await house.find("0002000009002")?.nik == nil)
    let problems = try await house.clinic.read(ReadParticipantFiles(), by: house.demo.actor(.kepala)).problems
    #expect(problems.map(\.line) == [6])
  }

  @Test("A damaged workbook, one of the old format and one without the columns are refused with what to do")
  func badWorkbooks() async throws {
    let house = try await House()
    let importing = ImportParticipants(house.clinic, by: house.demo.actor(.kepala))
    let month = try #require(ParticipantMonth("2026-11"))
    let other = Sheet("a", columns: [.init("satu")], rows: [[.text("x")]]).xlsx()
    for (bytes, words) in [
      ([0x50, 0x4B, 0x03, 0x04, 1, 2, 3], "rusak"), ([0xD0, 0xCF, 0x11, 0xE0], ".xls lama"),
      (other, "Kolom yang belum ada"),
    ] as [([UInt8], String)] {
      do {
        try await importing.run(bytes, name: "p.xlsx", month: month)
        Issue.record("accepted")
      } catch let refusal as ImportRefusal {
        #expect(refusal.sentence.contains(words))
      }
    }
  }

  @Test("What is no participant file, and a month that is over, are refused and change nothing")
  func refusals() async throws {
    let house = try await House()
    try await house.load("2026-11", [Self.line(9001)])
    await #expect(throws: ImportRefusal.self) { try await house.load("2026-12", ["a;b"], header: "satu;dua") }
    await #expect(throws: ImportRefusal.self) { try await house.load("2026-12", []) }
    await #expect(throws: Refusal.self) { try await house.load("2026-10", [Self.line(9002)]) }
    #expect(try await house.find("0002000009001") != nil)
    // What the refused ones began is cleared by the next.
    #expect(try await house.load("2026-12", [Self.line(9001)]).version == 2)
  }

  @Test("Only the head and the Dinas take it in", arguments: Role.people)
  func access(_ role: Role) async throws {
    let house = try await House()
    let importing = ImportParticipants(house.clinic, by: house.demo.actor(role))
    let month = try #require(ParticipantMonth("2026-11"))
    let bytes = Array("\(Self.header)\n\(Self.line(9001))".utf8)
    if [.kepala, .adminDinas].contains(role) {
      #expect(try await importing.run(bytes, name: "p.csv", month: month).total == 1)
    } else {
      await #expect(throws: Refusal.forbidden(.importParticipants)) {
        try await importing.run(bytes, name: "p.csv", month: month)
      }
    }
  }

  @Test(
    "A month is written year first", arguments: ["2026-13", "26-11", "2026-1", "", "2026-11-01", "١٢٣٤-01"])
  func months(_ text: String) {
    #expect(ParticipantMonth(text) == nil)
  }
}
