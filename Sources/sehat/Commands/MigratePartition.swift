import ArgumentParser
import Store

/// `sehat migrate partition`: lays the tables of a large PostgreSQL out in partitions by facility.
struct MigratePartition: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "partition",
    abstract: "Membagi tabel PostgreSQL menjadi partisi menurut Puskesmas. Hentikan peladen lebih dahulu.",
    discussion: """
      Setiap tabel dibagi dalam satu transaksi dan dihitung ulang. Bila terhenti di tengah, jalankan lagi: yang sudah selesai
      tidak diulang. Perlu ruang kosong sebesar tabel terbesar.
      """)

  @OptionGroup var settings: SettingsOption
  @Option(help: "Jumlah partisi setiap tabel, 2 sampai 64; bawaan 16.") var into: Int = 16

  func run() async throws {
    let settings = try settings.load()
    do {
      let store = try settings.database.open()
      try await store.partition(Installation.migrations, into: into) { table in
        Terminal.say("✓ \(table.name): \(table.rows) baris")
      }
      try store.close()
    } catch {
      throw Terminal.refusal(error)
    }
    Terminal.say("Semua tabel Puskesmas terbagi dalam \(into) partisi.")
  }
}
