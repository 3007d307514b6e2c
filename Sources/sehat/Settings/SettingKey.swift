/// Everything that can be set, with the words for `sehat config check` and the way it is written.
///
/// In a file: `key = value`. In the environment: `SEHAT_` and the key in capitals, points and dashes as `_`.
enum SettingKey: String, CaseIterable {
  case database
  case databaseReplica = "database.replica"
  case databaseConnections = "database.connections"
  case server
  case warehouse
  case host
  case port
  case secure
  case publicURL = "public-url"
  case trustedProxies = "trusted-proxies"
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
  case pcareVisitPath = "pcare.visit-path"
  case icareURL = "icare.url"
  case icareUserKey = "icare.user-key"
  case pcareRate = "pcare.rate"
  case pcareConcurrency = "pcare.concurrency"
  case credentialsKey = "credentials.key"
  case credentialsProvider = "credentials.provider"
  case backupFolder = "backup.folder"
  case backupRecipient = "backup.recipient"
  case antreanURL = "antrean.url"
  case antreanUserKey = "antrean.user-key"
  case antreanRate = "antrean.rate"
  case antreanConcurrency = "antrean.concurrency"
  case mobileUsername = "mjkn.username"
  case mobilePassword = "mjkn.password"
  case mobileProvider = "mjkn.provider"
  case mobilePath = "mjkn.path"
  case mobileVersion = "mjkn.version"
  case mobileNumbers = "mjkn.numbers"
  case mobileTokenMinutes = "mjkn.token-minutes"
  case mobileDaysAhead = "mjkn.days-ahead"
  case mobileMirrorStatus = "mjkn.mirror-status"

  var environmentName: String {
    "SEHAT_" + rawValue.uppercased().replacing(".", with: "_").replacing("-", with: "_")
  }

  /// Never printed.
  var isSecret: Bool {
    switch self {
    case .satusehatClientID, .satusehatClientSecret, .pcareConsID, .pcareSecret, .pcareUserKey, .pcareUser,
      .pcarePassword, .icareUserKey, .antreanUserKey, .mobilePassword:
      true
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
    case .warehouse: "ya bila peladen ini gudang angka provinsi atau kementerian: hanya menampilkan angka"
    case .host: "alamat yang didengarkan"
    case .port: "porta yang didengarkan"
    case .secure: "ya bila diakses lewat https"
    case .publicURL:
      "alamat situs ini bagi orang luar, untuk kode QR pada surat, misalnya https://sehat.kabupaten.go.id"
    case .trustedProxies:
      "alamat proksi di depan peladen ini, dipisah koma; hanya dari sana alamat pengunjung (X-Forwarded-For) dipercaya"
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
    case .pcareVisitPath: "alamat penulisan kunjungan di P-Care"
    case .icareURL: "alamat layanan i-Care JKN; kosong mematikan tombol riwayat"
    case .icareUserKey: "user_key i-Care; kosong memakai user_key P-Care"
    case .pcareRate: "kiriman per detik ke P-Care"
    case .pcareConcurrency: "kiriman serentak ke P-Care"
    case .credentialsKey:
      "berkas kunci yang membuka kredensial di basis data (dibuat sehat credentials make-key)"
    case .credentialsProvider:
      "kode provider BPJS fasilitas yang memakai kredensial di berkas ini; kosong bila hanya satu fasilitas"
    case .backupFolder: "folder tempat cadangan disimpan"
    case .backupRecipient: "kunci umum cadangan (age1…); beberapa dipisah koma"
    case .antreanURL: "alamat layanan Antrean Online FKTP"
    case .antreanUserKey: "user_key Antrean Online; kosong memakai user_key P-Care"
    case .antreanRate: "kiriman per detik ke Antrean Online"
    case .antreanConcurrency: "kiriman serentak ke Antrean Online"
    case .mobileUsername: "nama pengguna yang diberikan kepada BPJS untuk Mobile JKN"
    case .mobilePassword: "kata sandi yang diberikan kepada BPJS untuk Mobile JKN"
    case .mobileProvider: "kode provider BPJS fasilitas yang dilayani; kosong bila hanya satu fasilitas"
    case .mobilePath: "awal alamat layanan Mobile JKN"
    case .mobileVersion: "bentuk jawaban kepada Mobile JKN: 1 atau 2"
    case .mobileNumbers: "angka antrean ditulis: sesuai-versi, teks atau angka"
    case .mobileTokenMinutes: "lama token Mobile JKN berlaku, dalam menit"
    case .mobileDaysAhead: "berapa hari ke depan nomor boleh diambil lewat Mobile JKN"
    case .mobileMirrorStatus: "ya bila penolakan juga menjadi status HTTP"
    }
  }

  var fallback: String? {
    switch self {
    case .database: "sqlite:sehat.sqlite"
    case .host: "127.0.0.1"
    case .port: "8080"
    case .trustedProxies: "127.0.0.1,::1"
    case .databaseConnections: "12"
    case .secure, .warehouse: "tidak"
    case .logLevel: "info"
    case .satusehatRate, .pcareRate, .antreanRate: "5"
    case .satusehatConcurrency, .pcareConcurrency, .antreanConcurrency: "4"
    case .mobilePath: "mjkn"
    case .mobileVersion: "2"
    case .mobileNumbers: "sesuai-versi"
    case .mobileTokenMinutes: "720"
    case .mobileDaysAhead: "30"
    case .mobileMirrorStatus: "tidak"
    case .pcareAppCode: "095"
    case .pcareVisitPath: "kunjungan/v1"
    default: nil
    }
  }
}
