import JKN
import Vocabulary

@testable import Clinic

/// The ledger of the demo Puskesmas with the list of November 2026, kept on any day.
struct LedgerDesk {
  let paid: PaidMonth

  init(participants: Int = 120) async throws { paid = try await PaidMonth(participants: participants) }

  static func month(_ text: String) throws -> ParticipantMonth {
    guard let month = ParticipantMonth(text) else { throw Refusal.notFound(text) }
    return month
  }

  static func day(_ iso: String) throws -> CalendarDate {
    guard let day = CalendarDate(iso: iso) else { throw Refusal.notFound(iso) }
    return day
  }

  /// The clinic at eight in the morning of a day.
  func clinic(_ iso: String = "2026-12-07") throws -> Clinic {
    Clinic(store: paid.store, clock: .fixed(FacilityZone.wib.instant(on: try Self.day(iso), hour: 8)))
  }

  func run<C: Command>(_ command: C, on iso: String = "2026-12-07", as role: Role = .kepala) async throws
    -> C.Result
  {
    try await clinic(iso).run(command, by: paid.demo.actor(role))
  }

  func read(
    _ month: String = "2026-11", on iso: String = "2026-12-07"
  ) async throws -> ReadLedgerMonth.Answer {
    try await clinic(iso).read(ReadLedgerMonth(try Self.month(month)), by: paid.demo.actor(.kepala))
  }

  func entries(on iso: String = "2026-12-07") async throws -> ReadLedgerEntries.Answer {
    try await clinic(iso).read(ReadLedgerEntries(), by: paid.demo.actor(.kepala))
  }

  /// A list of participants from the rows of a file: number, segment, state.
  func list(_ month: String, _ people: [(number: Int, segment: String, active: Bool)]) async throws {
    let lines = people.map { person in
      "\(PaidMonth.card(person.number));Peserta \(person.number);01-01-1990;L;\(person.segment);\(person.active ? "AKTIF" : "TIDAK AKTIF")"
    }
    let file = (["no kartu;nama;tgl lahir;jk;jenis peserta;status"] + lines).joined(separator: "\n")
    try await ImportParticipants(try clinic("2027-06-01"), by: paid.demo.actor(.kepala)).run(
      Array(file.utf8), name: "\(month).csv", month: try Self.month(month))
  }

  /// Makes November 2026 come to an amount, by a correction of the month before.
  func owe(_ amount: Int64) async throws {
    let payable = try await read().ledger.settlement.payable
    _ = try await run(
      RecordCorrection(
        .audit, of: try Self.month("2026-10"), settledIn: try Self.month("2026-11"),
        amount: Rupiah(amount) - payable))
  }

  func fixSilpa(_ amount: Int64, from month: String = "2026-11") async throws {
    _ = try await run(
      FixSilpa(
        Rupiah(amount), of: 2025, from: try Self.month(month), document: "900/12/BPKAD",
        dated: try Self.day("2026-03-02")))
  }

  func agreeMinutes(_ month: String = "2026-11", number: String = "BA/11/2026") async throws {
    _ = try await run(
      RecordMinutes(
        of: try Self.month(month), number: number, agreedOn: try Self.day("2026-12-02"), place: "Soreang",
        insurerName: "Rina Contoh", insurerPosition: "Kepala Bidang PMR", headName: "dr. Kepala Contoh",
        headNumber: "198001012005012001"))
  }
}

/// The sentence of a refusal.
func refusal(_ body: () async throws -> some Any) async throws -> String {
  do { _ = try await body() } catch let refusal as Refusal { return refusal.sentence }
  return ""
}
