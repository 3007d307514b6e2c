import ArgumentParser
import Clinic
import Store

/// `sehat warehouse publish`, at the district: what may leave, and who may fetch it.
struct WarehousePublish: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract:
      "Di kabupaten: menyiarkan angka (tanpa nama dan NIK) dan memberi izin satu pengguna mengambilnya.")

  @OptionGroup var settings: SettingsOption
  @Option(
    help: "Pengguna PostgreSQL untuk gudang, misalnya gudang_jabar; dibuat bila belum ada.",
    transform: LineName.read)
  var role: ReplicationName
  @Flag(help: "Angka diagnosis tidak ikut keluar.") var withoutDiagnoses = false

  func run() async throws {
    let url = try WarehouseCommand.address(try settings.load())
    do {
      let publication = DistrictPublication(url)
      try await publication.publish(PublishedFigures.tables(diagnoses: !withoutDiagnoses), to: role)
      Terminal.say("Yang keluar dari basis data ini:")
      let leaving = Dictionary(grouping: try await publication.leaving(), by: \.table)
      for (table, columns) in leaving.sorted(by: { $0.key < $1.key }) {
        Terminal.say("  \(table): \(columns.map(\.column).joined(separator: ", "))")
      }
      if withoutDiagnoses { Terminal.say("  tanpa angka diagnosis") }
      Terminal.say("Beri pengguna \(role) kata sandi: psql … -c '\\password \(role)'")
    } catch {
      throw Terminal.refusal(error)
    }
  }
}
