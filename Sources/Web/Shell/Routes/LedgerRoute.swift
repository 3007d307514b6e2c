/// Buku kapitasi: the year, a month with everything behind it, what is written by hand, what came, the agreements.
enum LedgerRoute: Sendable, Hashable {
  case year(String? = nil)
  case month(String)
  /// The participants behind a figure.
  case people(String, String, page: Int? = nil)
  /// `rincian.pdf`, `rincian.xlsx`, `kasus.json`, `berita-acara.pdf`, `denda.pdf`, `pakta.pdf`.
  case file(String, String)
  case close(String)
  case pact(String)
  case minutes(String)
  case entries
  case letter
  case scan(String)
  case correction
  /// The reductions the ledger proposes are accepted.
  case reductions
  case silpa
  case receipts
  case receipt
  case account
  /// A change of account came further.
  case accountStep(String)
  /// A receipt beside the batches of claims it may pay.
  case matching(String)
  /// A receipt is taken off a batch again.
  case release(String)
  /// Penalties and underpayments of a year; one of them by its kind and subject; a payment of it taken off again.
  case debts(year: String? = nil)
  case debt(String, String)
  case releaseDebt(String, String)
  /// A receipt pays one of them.
  case payDebt(String)
  case importReceipts
  case undoImport(String)
  /// An entry that was wrong.
  case withdraw
  case terms
  /// The file of an added agreement.
  case termsFile(String)
  case withdrawTerms(String)
  /// What a local regulation sets for an ambulance.
  case localTariff
  case withdrawLocalTariff(String)
  /// The Puskesmas of an agreement, Lampiran III; as `pdf` or `csv`.
  case facilities(terms: String? = nil)
  case facilitiesFile(String, format: String)

  var address: Address {
    switch self {
    case .year(let year): Address("buku-kapitasi", query: ["tahun": year])
    case .month(let month): Address("buku-kapitasi", "bulan", month)
    case .people(let month, let people, let page):
      Address("buku-kapitasi", "bulan", month, "peserta", people, query: ["hal": page.map(String.init)])
    case .file(let month, let name): Address("buku-kapitasi", "bulan", month, "berkas", name)
    case .close(let month): Address("buku-kapitasi", "bulan", month, "tutup")
    case .pact(let month): Address("buku-kapitasi", "bulan", month, "pakta")
    case .minutes(let month): Address("buku-kapitasi", "bulan", month, "berita-acara")
    case .entries: Address("buku-kapitasi", "catatan")
    case .letter: Address("buku-kapitasi", "catatan", "surat-tarif")
    case .scan(let id): Address("buku-kapitasi", "catatan", "surat-tarif", id)
    case .correction: Address("buku-kapitasi", "catatan", "koreksi")
    case .reductions: Address("buku-kapitasi", "catatan", "pengurangan")
    case .silpa: Address("buku-kapitasi", "catatan", "silpa")
    case .receipts: Address("buku-kapitasi", "penerimaan")
    case .receipt: Address("buku-kapitasi", "penerimaan", "baru")
    case .account: Address("buku-kapitasi", "penerimaan", "rekening")
    case .accountStep(let id): Address("buku-kapitasi", "penerimaan", "rekening", id, "langkah")
    case .matching(let receipt): Address("buku-kapitasi", "penerimaan", receipt, "pencocokan")
    case .release(let receipt): Address("buku-kapitasi", "penerimaan", receipt, "lepas")
    case .debts(let year): Address("buku-kapitasi", "tagihan", query: ["tahun": year])
    case .debt(let kind, let subject): Address("buku-kapitasi", "tagihan", kind, subject)
    case .releaseDebt(let kind, let subject): Address("buku-kapitasi", "tagihan", kind, subject, "lepas")
    case .payDebt(let receipt): Address("buku-kapitasi", "penerimaan", receipt, "tagihan")
    case .importReceipts: Address("buku-kapitasi", "penerimaan", "rekening-koran")
    case .undoImport(let id): Address("buku-kapitasi", "penerimaan", "rekening-koran", id, "batal")
    case .withdraw: Address("buku-kapitasi", "cabut")
    case .terms: Address("buku-kapitasi", "perjanjian")
    case .termsFile(let id): Address("buku-kapitasi", "perjanjian", id)
    case .withdrawTerms(let id): Address("buku-kapitasi", "perjanjian", id, "cabut")
    case .localTariff: Address("buku-kapitasi", "tarif-daerah")
    case .withdrawLocalTariff(let id): Address("buku-kapitasi", "tarif-daerah", id, "cabut")
    case .facilities(let terms): Address("buku-kapitasi", "daftar-puskesmas", query: ["perjanjian": terms])
    case .facilitiesFile(let terms, let format): Address("buku-kapitasi", "daftar-puskesmas", terms, format)
    }
  }
}
