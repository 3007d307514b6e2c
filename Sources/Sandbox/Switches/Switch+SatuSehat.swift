/// What SATUSEHAT's contract marks as a guess, as one party's report, or as told differently by its sources.
extension Switch {
  static let satusehat: [Switch] =
    gateway + pipeline + [.ignoredRules, .oldestDate, .questionnaireItems] + readBack + duplicates + reading
    + patching

  private static let gateway: [Switch] = [.tokenPenalty, .tokenError, .patchType, .deletion, .deniedTypes]
  private static let pipeline: [Switch] = [.firstAnswer, .refusalStatus, .writingNeedsConsent]
  private static let readBack: [Switch] = [
    .compositionIdentifier, .questionnaireIdentifier, .emptyIdentifier, .creatorIdentifier, .frozenStart,
    .maskedPatient, .minimalPeople,
  ]
  private static let duplicates: [Switch] = [
    .duplicateText, .duplicateItem, .duplicateCondition, .duplicateEpisode, .duplicateObservation,
    .dummyPatients,
  ]
  private static let reading: [Switch] = [.dispenseSearch, .paging, .withheld]
  private static let patching: [Switch] = [.episodeReplacement, .episodePatchPatient]

  // The gateway.

  static let tokenPenalty = on(
    "token-penalty", "14.2", "Setelah token gagal, kredensial benar pun ditolak selama satu menit.")
  static let tokenError = Switch(
    "token-error", "2", .choice(["gateway", "outcome"]),
    "Bentuk penolakan token: Apigee atau OperationOutcome.")
  static let patchType = Switch(
    "patch-type", "14.3", .choice(["json-patch", "any"]), "Content-Type yang diterima untuk PATCH.")
  static let deletion = Switch("deletion", "14.3", .choice(["405", "404"]), "Jawaban atas DELETE.")
  static let deniedTypes = Switch(
    "denied-types", "14.4", .words, "Jenis sumber daya yang tidak boleh ditulis (aturan 20003).")

  // The order of checks.

  static let firstAnswer = Switch(
    "first-answer", "14.4", .choice(["processor", "store"]),
    "Siapa yang lebih dulu menolak: aturan Kemenkes atau struktur FHIR.")
  static let refusalStatus = Switch(
    "refusal-status", "5.6", .choice(["403", "400"]), "Status penolakan karena izin atau persetujuan.")
  static let writingNeedsConsent = off(
    "writing-needs-consent", "6.9", "Kiriman tentang pasien yang belum OPTIN ditolak.")

  // Rules.

  static let ignoredRules = Switch(
    "ignored-rules", "5.4", .words,
    "Nomor aturan yang tidak diperiksa; 10000 mewakili semua aturan tanpa nomor.")
  static let oldestDate = Switch(
    "oldest-date", "4.2", .choice(["2014-06-03", "2022-08-31"]), "Tanggal tertua yang diterima (10132).")
  static let questionnaireItems = on(
    "questionnaire-items", "9.15", "Butir kuesioner diperiksa satu per satu terhadap kuesionernya.")

  // What comes back.

  static let compositionIdentifier = Switch(
    "composition-identifier", "14.6", .choice(["creator", "null", "kept"]),
    "Identifier Composition yang dibaca kembali.")
  static let questionnaireIdentifier = Switch(
    "questionnaire-identifier", "14.6", .choice(["null", "kept"]),
    "Identifier QuestionnaireResponse yang dibaca kembali.")
  static let emptyIdentifier = on(
    "empty-identifier", "14.6", "Identifier kosong [] bila tidak dikirim.")
  static let creatorIdentifier = off(
    "creator-identifier", "3.2", "Identifier pembuat ditambahkan pada setiap sumber daya, seperti 2022–2023.")
  static let frozenStart = on(
    "frozen-start", "14.6", "Encounter.period.start tidak berubah setelah dibuat.")
  static let maskedPatient = on(
    "masked-patient", "14.6", "Nama dan NIK pasien disamarkan pada pencarian dengan NIK.")
  static let minimalPeople = on(
    "minimal-people", "14.6", "Pasien dan tenaga kesehatan dibaca dengan sedikit isian saja.")

  // What is the same.

  static let duplicateText = Switch(
    "duplicate-text", "4", .choice(["numbered", "plain", "old"]), "Bunyi penolakan data ganda.")
  static let duplicateItem = on(
    "duplicate-prescription-item", "14.7", "Nomor butir resep hanya sekali untuk setiap jenis.")
  static let duplicateCondition = on(
    "duplicate-condition", "14.7", "Satu kode kondisi hanya sekali dalam satu kunjungan.")
  static let duplicateEpisode = on(
    "duplicate-episode", "14.7", "Satu episode aktif untuk setiap jenis dan pasien (10109).")
  static let duplicateObservation = off(
    "duplicate-observation", "8.4", "Observasi dan tindakan dengan kode dan waktu yang sama dianggap ganda.")
  static let dummyPatients = Switch(
    "dummy-patients", "14.12", .choice(["unknown", "known"]),
    "NIK 0000000000000000 dan 1111111111111111 ditemukan atau tidak.")

  // Reading.

  static let dispenseSearch = Switch(
    "dispense-search", "14.8", .choice(["strict", "lenient"]),
    "MedicationDispense tanpa subject ditolak, atau dijawab kosong.")
  static let paging = on("paging", "11", "Hasil pencarian dibagi dalam halaman.")
  static let withheld = on(
    "withheld", "14.8", "Data fasilitas lain ditahan selama pasien belum OPTIN.")

  // Changing.

  static let episodeReplacement = Switch(
    "episode-replacement", "14.9", .choice(["refused", "taken"]), "PUT EpisodeOfCare ditolak atau diterima.")
  static let episodePatchPatient = off(
    "episode-patch-patient", "8.3", "PATCH EpisodeOfCare harus memuat /patient.")
}
