import ArgumentParser
import Clinic
import SatuSehat
import Store
import Vocabulary

/// `sehat export`: everything in open formats (HOS-02).
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Menulis seluruh data dalam bentuk terbuka: CSV per tabel, kamus data, dan FHIR NDJSON.",
    discussion: "Hasilnya TIDAK terkunci dan memuat data pribadi: simpan di tempat yang aman.")

  @OptionGroup var settings: SettingsOption
  @Option(help: "Folder yang dibuat; belum boleh ada.") var to: String

  func run() async throws {
    let settings = try settings.load()
    do {
      let store = try Store.sqlite(path: settings.databasePath)
      let manifest = try await MakeExport(of: store, to: to, program: Sehat.version, clock: .system)
        .run { tx, folder in
          try FHIRExport.write(from: tx) { type, resource in
            try folder.append(resource, to: "fhir/\(type).ndjson")
          }
        }
      try store.close()
      Terminal.say("\(to): \(manifest.tables.count) tabel, \(manifest.rowCount) baris.")
      Terminal.say(
        "Folder ini memuat data pribadi tanpa kunci. Simpan baik-baik; hapus bila tidak perlu lagi.")
    } catch {
      throw Terminal.refusal(error)
    }
  }
}
