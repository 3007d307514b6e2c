/// What the contract of BPJS Kesehatan's services marks as a guess, or as told differently by its sources (section 11).
extension Switch {
  static let bpjs: [Switch] = [
    .visitPath, .bodyType, .visitAnswer, .duplicateCode, .diagnosisDot, .healthyCare, .loginRefusal,
    .unknownPerson,
    .sealedRefusals, .icareLogin, .antreanSuccess,
  ]

  static let visitPath = Switch(
    "pcare-visit-path", "B D1", .choice(["both", "v1", "bare"]),
    "Alamat penulisan kunjungan: kunjungan dan kunjungan/v1, atau hanya satu; yang lain dijawab 404.")
  static let bodyType = Switch(
    "pcare-body-type", "B D19", .choice(["any", "text/plain", "application/json"]),
    "Content-Type yang diterima untuk penulisan ke P-Care.")
  static let visitAnswer = Switch(
    "pcare-visit-answer", "B D7", .choice(["list", "object"]),
    "Nomor kunjungan baru dijawab sebagai larik atau satu objek.")
  static let duplicateCode = Switch(
    "pcare-duplicate-code", "B D8", .choice(["401", "412", "428"]),
    "Kode penolakan pendaftaran yang sudah di-entri.")
  static let diagnosisDot = Switch(
    "pcare-diagnosis-dot", "B D9", .choice(["either", "with", "without"]),
    "Kode ICD-10 pada kunjungan: bebas, harus bertitik, atau harus tanpa titik.")
  static let healthyCare = Switch(
    "pcare-healthy-care", "B D11", .choice(["either", "50", "10"]),
    "kdTkp yang diterima untuk kunjungan sehat.")
  static let loginRefusal = Switch(
    "pcare-login-refusal", "B 5", .choice(["401", "424"]), "Kode penolakan login P-Care yang salah.")
  static let unknownPerson = Switch(
    "pcare-unknown-participant", "B 3.9", .choice(["204", "412"]),
    "Kode jawaban untuk peserta yang tidak ditemukan.")
  static let sealedRefusals = off(
    "pcare-sealed-refusals", "B D20", "Rincian penolakan ikut disandikan.")
  static let icareLogin = off(
    "icare-login", "B D3", "i-Care juga menuntut login P-Care.")
  static let antreanSuccess = Switch(
    "antrean-success", "B D13", .choice(["by-call", "1", "200"]),
    "Kode keberhasilan Antrean FKTP: 1 untuk referensi dan 200 untuk penulisan, atau sama untuk semua.")
}
