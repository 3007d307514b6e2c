import Clinic
import Foundation
import Logging
import Vocabulary
import Web

/// How this installation runs, checked as a whole before anything starts.
struct Settings: Sendable {
  /// Where SATUSEHAT is; `nil` when it is not connected.
  struct SatuSehat: Sendable {
    let url, phone: String
    /// Degrees, as they were written.
    let latitude, longitude: String
  }

  /// Where P-Care is; `nil` when it is not connected.
  struct PCare: Sendable {
    let url, appCode: String
    /// Where visits are written: `kunjungan/v1` or `kunjungan`.
    let visitPath: String
    /// Address of i-Care; `nil` while it is not connected.
    let icareURL: String?
    /// Path of the table of P-Care codes; `nil` takes the standard one.
    let mappingFile: String?
  }

  /// How fast one destination may be served.
  struct Pace: Sendable {
    let rate: Double
    let concurrency: Int
  }

  let database: DatabaseSetting
  /// Names this server among those of one database.
  let server: String
  /// Shows the figures of districts and serves no patients.
  let isWarehouse: Bool
  let host: String
  let port: Int
  let isSecure: Bool
  /// How addresses on paper begin; `nil` takes host and port.
  let publicAddress: String?
  /// The reverse proxies before this server.
  let trustedProxies: TrustedProxies
  let logLevel: Logger.Level
  let satusehat: SatuSehat?
  let satusehatPace: Pace
  let pcare: PCare?
  let pcarePace: Pace
  /// Where the key lies that opens the credentials in the database; `nil` when none is set.
  let credentialsKey: String?
  /// What this file itself says to sign in with, for one facility that has none in the database.
  let credentials: ConfiguredCredentials
  /// Where backups are put; `nil` when none is set.
  let backupFolder: String?
  /// The public keys backups are locked with; none when none is set.
  let backupRecipients: [BackupRecipient]
  let antrean: Antrean?
  let antreanPace: Pace
  let mobileJKN: MobileJKN?

  init(_ source: SettingsSource) throws(Problems) {
    var reader = SettingsReader(source)
    database = reader.database()
    host = reader.text(.host)
    port = reader.integer(.port, in: 0...65_535)
    isSecure = reader.yes(.secure)
    publicAddress = reader.publicAddress()
    trustedProxies = reader.trustedProxies()
    isWarehouse = reader.yes(.warehouse)
    server = reader.optional(.server) ?? "\(ProcessInfo.processInfo.hostName):\(port)"
    logLevel = reader.logLevel()
    satusehatPace = reader.pace(.satusehatRate, .satusehatConcurrency)
    pcarePace = reader.pace(.pcareRate, .pcareConcurrency)
    backupFolder = reader.optional(.backupFolder)
    backupRecipients = reader.recipients(.backupRecipient)
    credentialsKey = reader.optional(.credentialsKey)
    credentials = reader.credentials()
    satusehat = reader.satusehat()
    pcare = reader.pcare()
    antreanPace = reader.pace(.antreanRate, .antreanConcurrency)
    antrean = reader.antrean()
    mobileJKN = reader.mobileJKN()
    try reader.problems.throwIfAny()
  }

  /// - Parameter database: goes before the file and the environment.
  static func load(file: String?, database: String? = nil) throws(Problems) -> Settings {
    var environment = ProcessInfo.processInfo.environment
    if let database { environment[SettingKey.database.environmentName] = database }
    return try Settings(SettingsSource(file: file, environment: environment))
  }
}
