import ArgumentParser
import Clinic
import Store

/// `sehat warehouse …`: the lines between districts and the warehouse of a province or the ministry.
struct WarehouseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "warehouse",
    abstract: "Gudang angka: kabupaten menyiarkan angka, provinsi atau kementerian menerimanya.",
    subcommands: [
      WarehousePublish.self, WarehouseSubscribe.self, WarehouseRenew.self, WarehouseDisconnect.self,
      WarehouseStatus.self,
    ], defaultSubcommand: WarehouseStatus.self)

  /// The address of the settings' database, which must be a PostgreSQL.
  static func address(_ settings: Settings) throws -> String {
    guard case .postgresql(let url, _, _) = settings.database else {
      Terminal.complain(["Gudang angka memerlukan PostgreSQL. Lihat docs/how-to/gudang-data.md."])
      throw ExitCode.failure
    }
    return url
  }
}

/// The name of a district's line, or of a role, as it is typed.
struct LineName {
  @Sendable static func read(_ text: String) throws -> ReplicationName {
    guard let name = ReplicationName(text) else {
      throw ValidationError("Nama memakai huruf kecil, angka, dan _, diawali huruf, misalnya kab_bandung.")
    }
    return name
  }
}
