import ArgumentParser
import Clinic
import FHIR
import Foundation
import SatuSehat
import Store
import Vocabulary

/// `sehat visit-bundle ID`: a visit's FHIR resources as one Bundle, for validators and for people.
struct VisitBundle: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "visit-bundle",
    abstract: "Mencetak resource FHIR satu kunjungan sebagai Bundle (tanpa jaringan).")

  @OptionGroup var settings: SettingsOption
  @Argument(help: "ID atau nomor kunjungan.") var visit: String
  @Flag(help: "Bentuk transaksi, bukan koleksi.") var transaction = false

  func run() async throws {
    let settings = try settings.load()
    do {
      let store = try settings.database.open()
      let (record, names) = try await store.read { [visit] tx in
        let id = try Self.find(visit, in: tx)
        let record = try EncounterRecord.load(id, in: tx)
        return (record, try VisitNames.read(for: record, in: tx))
      }
      let organization =
        settings.credentials[.satusehat]?[.organization] ?? record.facility.satusehatOrganization ?? "0"
      let made = EncounterBundle(
        of: record, organization: organization, form: transaction ? .transaction : .collection, known: names)
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      Terminal.say(String(decoding: try encoder.encode(made.bundle), as: UTF8.self))
      Terminal.complain(made.leftOut.map { "Tidak ikut: \($0.sentence)" })
    } catch {
      throw Terminal.refusal(error)
    }
  }

  private static func find(_ visit: String, in tx: ReadTransaction) throws -> EncounterID {
    let found: EncounterID? = try tx.value(
      "SELECT id FROM encounter WHERE id = \(visit.lowercased()) OR number = \(visit) ORDER BY id DESC LIMIT 1"
    )
    guard let found else { throw Refusal.notFound("Kunjungan \(visit)") }
    return found
  }
}
