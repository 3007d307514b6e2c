import Clinic
import Foundation
import Logging
import Vocabulary

/// How this installation runs, checked as a whole before anything starts.
struct Settings: Sendable {
  /// Credentials of SATUSEHAT; `nil` when it is not connected.
  struct SatuSehat: Sendable {
    let url, clientID, clientSecret, organization, phone: String
    /// Degrees, as they were written.
    let latitude, longitude: String
  }

  /// Credentials of P-Care; `nil` when it is not connected.
  struct PCare: Sendable {
    let url, consID, secret, userKey, user, password, appCode: String
    /// Where visits are written: `kunjungan/v1` or `kunjungan`.
    let visitPath: String
    /// Address and gateway key of i-Care; `nil` while it is not connected.
    let icareURL, icareUserKey: String?
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
  let logLevel: Logger.Level
  let satusehat: SatuSehat?
  let satusehatPace: Pace
  let pcare: PCare?
  let pcarePace: Pace
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
    isWarehouse = reader.yes(.warehouse)
    server = reader.optional(.server) ?? "\(ProcessInfo.processInfo.hostName):\(port)"
    logLevel = reader.logLevel()
    satusehatPace = reader.pace(.satusehatRate, .satusehatConcurrency)
    pcarePace = reader.pace(.pcareRate, .pcareConcurrency)
    backupFolder = reader.optional(.backupFolder)
    backupRecipients = reader.recipients(.backupRecipient)
    satusehat = reader.group([
      .satusehatURL, .satusehatClientID, .satusehatClientSecret, .satusehatOrganization,
      .satusehatPhone, .satusehatLatitude, .satusehatLongitude,
    ]).map {
      SatuSehat(
        url: $0[0], clientID: $0[1], clientSecret: $0[2], organization: $0[3], phone: $0[4],
        latitude: $0[5], longitude: $0[6])
    }
    pcare = reader.group([
      .pcareURL, .pcareConsID, .pcareSecret, .pcareUserKey, .pcareUser, .pcarePassword,
    ]).map { [reader] in
      PCare(
        url: $0[0], consID: $0[1], secret: $0[2], userKey: $0[3], user: $0[4], password: $0[5],
        appCode: reader.text(.pcareAppCode), visitPath: reader.text(.pcareVisitPath),
        icareURL: reader.optional(.icareURL), icareUserKey: reader.optional(.icareUserKey),
        mappingFile: reader.optional(.pcareMapping))
    }
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
