import ArgumentParser
import Clinic
import Store
import Vocabulary

/// `sehat warehouse status`, on either side: the lines, and until when each Puskesmas's figures are complete. Status 1 when
/// something needs a person.
struct WarehouseStatus: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Keadaan sambungan, di kabupaten maupun di gudang. Status 1 bila ada yang perlu diurus."
  )

  @OptionGroup var settings: SettingsOption

  func run() async throws {
    let settings = try settings.load()
    let url = try WarehouseCommand.address(settings)
    do {
      let received = try await WarehouseLines(url).status()
      let sent = try await DistrictPublication(url).lines()
      let store = try settings.database.open()
      let districts = try await store.read { try ArrivedDistrict.all(in: $0) }
      try store.close()
      for line in received { Terminal.say("menerima \(line.name): \(line.word)") }
      for line in sent { Terminal.say("mengirim \(line.name): \(line.word)") }
      if received.isEmpty, sent.isEmpty { Terminal.say("Belum ada sambungan.") }
      let now = WallClock.system.now()
      for district in districts { Terminal.say(district.word(asOf: now)) }
      let isFine = !received.contains { !$0.isConnected } && !sent.contains { $0.isLost }
      if !isFine { throw ExitCode.failure }
    } catch let code as ExitCode {
      throw code
    } catch {
      throw Terminal.refusal(error)
    }
  }
}

extension WarehouseLine {
  fileprivate var word: String {
    if !isEnabled { return "dihentikan" }
    if !isConnected { return "terputus, dicoba terus (\(failures) kegagalan)" }
    return copying > 0 ? "tersambung, salinan pertama \(copying) tabel berjalan" : "tersambung"
  }
}

extension DistrictLine {
  fileprivate var word: String {
    if isLost {
      return "putus terlalu lama, yang belum diambil sudah dibuang: `sehat warehouse renew` di gudang"
    }
    let size = "\(kept / 1_048_576) MB ditahan untuknya"
    return isActive ? "tersambung, \(size)" : "terputus, \(size)"
  }
}

extension ArrivedDistrict {
  fileprivate func word(asOf now: Instant) -> String {
    let minutes = (now - completeUntil).wholeMilliseconds / 60_000
    let until = completeUntil.milliseconds > 0 ? "data sampai \(minutes) menit yang lalu" : "masih dihitung"
    return "  \(name): \(facilities) Puskesmas, \(rows) baris angka, \(until)"
  }
}
