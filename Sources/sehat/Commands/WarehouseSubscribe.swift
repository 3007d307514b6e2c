import ArgumentParser
import Clinic
import Store

/// `sehat warehouse subscribe`, at the warehouse: fetches a district's figures and follows them.
struct WarehouseSubscribe: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "subscribe", abstract: "Di gudang: menyambungkan satu kabupaten.")

  @OptionGroup var settings: SettingsOption
  @Option(help: "Nama sambungan, misalnya kab_bandung.", transform: LineName.read) var district:
    ReplicationName
  @Option(
    help: "Alamat basis data kabupaten, misalnya postgres://sehat_gudang@db.kab/sehat?sslmode=verify-full.")
  var from: String

  func run() async throws {
    let url = try WarehouseCommand.address(try settings.load())
    do {
      try await WarehouseLines(url).connect(district, to: from)
      Terminal.say("\(district) tersambung. Salinan pertama berjalan; lihat `sehat warehouse status`.")
    } catch {
      throw Terminal.refusal(error)
    }
  }
}

/// `sehat warehouse renew`: copies a district anew.
struct WarehouseRenew: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "renew",
    abstract:
      "Di gudang: menyalin ulang satu kabupaten, setelah terputus terlalu lama atau kabupaten dipulihkan.")

  @OptionGroup var settings: SettingsOption
  @Option(help: "Nama sambungan.", transform: LineName.read) var district: ReplicationName
  @Option(help: "Alamat baru basis data kabupaten; kosong memakai yang tersimpan.") var from: String?

  func run() async throws {
    let url = try WarehouseCommand.address(try settings.load())
    do {
      try await WarehouseLines(url).renew(district, from: from, tables: PublishedFigures.tables())
      Terminal.say("\(district) disalin ulang. Lihat `sehat warehouse status`.")
    } catch {
      throw Terminal.refusal(error)
    }
  }
}

/// `sehat warehouse disconnect`: ends a line; what came over it stays.
struct WarehouseDisconnect: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disconnect", abstract: "Di gudang: mengakhiri sambungan satu kabupaten; angkanya tetap ada."
  )

  @OptionGroup var settings: SettingsOption
  @Option(help: "Nama sambungan.", transform: LineName.read) var district: ReplicationName

  func run() async throws {
    let url = try WarehouseCommand.address(try settings.load())
    do {
      try await WarehouseLines(url).disconnect(district)
      Terminal.say("\(district) diputus. Bila kabupaten sedang tidak terjangkau, hapus slotnya di sana:")
      Terminal.say("  SELECT pg_drop_replication_slot('sehat_\(district)');")
    } catch {
      throw Terminal.refusal(error)
    }
  }
}
