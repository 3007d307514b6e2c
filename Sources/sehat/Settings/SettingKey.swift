/// Everything that can be set, with the words for `sehat config check` and the way it is written.
///
/// In a file: `key = value`. In the environment: `SEHAT_` and the key in capitals, points and dashes as `_`.
enum SettingKey: String, CaseIterable {
  case database
  case databaseReplica = "database.replica"
  case databaseConnections = "database.connections"
  case server
  case host
  case port
  case secure
  case logLevel = "log-level"
  case satusehatURL = "satusehat.url"
  case satusehatClientID = "satusehat.client-id"
  case satusehatClientSecret = "satusehat.client-secret"
  case satusehatOrganization = "satusehat.organization"
  case satusehatPhone = "satusehat.phone"
  case satusehatLatitude = "satusehat.latitude"
  case satusehatLongitude = "satusehat.longitude"
  case satusehatRate = "satusehat.rate"
  case satusehatConcurrency = "satusehat.concurrency"
  case pcareURL = "pcare.url"
  case pcareConsID = "pcare.cons-id"
  case pcareSecret = "pcare.secret"
  case pcareUserKey = "pcare.user-key"
  case pcareUser = "pcare.user"
  case pcarePassword = "pcare.password"
  case pcareAppCode = "pcare.app-code"
  case pcareMapping = "pcare.mapping"
  case pcareRate = "pcare.rate"
  case pcareConcurrency = "pcare.concurrency"

  var environmentName: String {
    "SEHAT_" + rawValue.uppercased().replacing(".", with: "_").replacing("-", with: "_")
  }

  /// Never printed.
  var isSecret: Bool {
    switch self {
    case .satusehatClientSecret, .pcareSecret, .pcareUserKey, .pcarePassword: true
    default: false
    }
  }

  var meaning: String {
    switch self {
    case .database:
      "tempat basis data, misalnya sqlite:/var/lib/sehat/sehat.sqlite atau postgres://sehat@db1,db2/sehat?sslmode=verify-full"
    case .databaseReplica: "alamat salinan baca PostgreSQL untuk laporan; kosong bila tidak ada"
    case .databaseConnections: "sambungan serentak ke PostgreSQL"
    case .server:
      "nama peladen ini di antara peladen lain pada satu basis data; kosong memakai nama mesin dan porta"
    case .host: "alamat yang didengarkan"
    case .port: "porta yang didengarkan"
    case .secure: "ya bila diakses lewat https"
    case .logLevel: "trace, debug, info, notice, warning, error atau critical"
    case .satusehatURL: "alamat SATUSEHAT tanpa /oauth2 dan /fhir-r4"
    case .satusehatClientID: "client_id SATUSEHAT"
    case .satusehatClientSecret: "client_secret SATUSEHAT"
    case .satusehatOrganization: "Organization id SATUSEHAT fasilitas ini"
    case .satusehatPhone: "telepon Puskesmas untuk pendaftaran ruangan, misalnya +62225950000"
    case .satusehatLatitude: "lintang Puskesmas dalam derajat, selatan negatif"
    case .satusehatLongitude: "bujur Puskesmas dalam derajat"
    case .satusehatRate: "kiriman per detik ke SATUSEHAT"
    case .satusehatConcurrency: "kiriman serentak ke SATUSEHAT"
    case .pcareURL: "alamat layanan P-Care"
    case .pcareConsID: "cons-id BPJS"
    case .pcareSecret: "secret key BPJS"
    case .pcareUserKey: "user_key BPJS"
    case .pcareUser: "nama pengguna P-Care Puskesmas"
    case .pcarePassword: "kata sandi P-Care Puskesmas"
    case .pcareAppCode: "kode aplikasi P-Care"
    case .pcareMapping: "berkas tabel kode P-Care (JSON); kosong memakai tabel baku"
    case .pcareRate: "kiriman per detik ke P-Care"
    case .pcareConcurrency: "kiriman serentak ke P-Care"
    }
  }

  var fallback: String? {
    switch self {
    case .database: "sqlite:sehat.sqlite"
    case .host: "127.0.0.1"
    case .port: "8080"
    case .databaseConnections: "12"
    case .secure: "tidak"
    case .logLevel: "info"
    case .satusehatRate, .pcareRate: "5"
    case .satusehatConcurrency, .pcareConcurrency: "4"
    case .pcareAppCode: "095"
    default: nil
    }
  }
}
