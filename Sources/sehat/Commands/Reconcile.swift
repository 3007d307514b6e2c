import ArgumentParser
import Clinic
import Journal
import Logging
import Store
import Vocabulary

/// `sehat reconcile --from 2026-11-01 --to 2026-11-20`: compares days with every connected system and prints the result.
struct Reconcile: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reconcile",
    abstract: "Membandingkan kunjungan kita dengan yang tersimpan di SATUSEHAT dan BPJS, per hari.",
    discussion: "Status 0 bila semua cocok, 1 bila ada selisih atau sistem tujuan tidak menjawab.")

  @OptionGroup var settings: SettingsOption
  @Option(help: "Hari pertama, misalnya 2026-11-01.", transform: day) var from: CalendarDate
  @Option(help: "Hari terakhir; bawaannya hari pertama.", transform: day) var to: CalendarDate?

  func validate() throws {
    guard let to, to < from || to.dayNumber - from.dayNumber > 366 else { return }
    throw ValidationError("Hari terakhir harus sesudah hari pertama, paling jauh setahun.")
  }

  func run() async throws {
    let settings = try settings.load()
    let clean: Bool
    do {
      var logger = Logger(label: "sehat")
      logger.logLevel = .error
      let installation = try await Installation.open(settings, clock: .system, logger: logger)
      do { clean = try await compare(installation) } catch {
        try? await installation.close()
        throw error
      }
      try await installation.close()
    } catch {
      throw Terminal.refusal(error)
    }
    if !clean { throw ExitCode.failure }
  }

  private func compare(_ installation: Installation) async throws -> Bool {
    let runner = installation.reconciliation
    guard !runner.destinations.isEmpty else {
      Terminal.complain(["Belum ada sistem tujuan dalam setelan; tidak ada yang dibandingkan."])
      return false
    }
    let facilities = try await installation.store.read { try Facility.all(in: $0) }
    var clean = true
    for facility in facilities {
      for number in from.dayNumber...(to ?? from).dayNumber {
        let day = CalendarDate(dayNumber: number)
        try await runner.run(ComparedDay(facility: facility.id, day: day, zone: facility.zone))
        let lines = try await installation.store.read {
          try ReconciliationLine.all(of: facility.id, on: day, in: $0)
        }
        for line in lines {
          clean = clean && line.problem == nil && line.open == 0
          Terminal.say(Self.sentence(line, facility))
        }
      }
    }
    return clean
  }

  private static func sentence(_ line: ReconciliationLine, _ facility: Facility) -> String {
    let head = "\(facility.name)  \(line.day.iso)  \(line.destination): "
    if let problem = line.problem { return head + problem }
    return head
      + "kita \(line.ours), di sana \(line.theirs), selisih \(line.differences), terbuka \(line.open), "
      + "dengan tangan \(line.byHand)"
  }

  @Sendable private static func day(_ text: String) throws -> CalendarDate {
    guard let day = CalendarDate(iso: text) else {
      throw ValidationError("\(text) bukan tanggal; tulis seperti 2026-11-20.")
    }
    return day
  }
}
