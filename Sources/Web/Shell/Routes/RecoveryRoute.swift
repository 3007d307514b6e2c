/// Pemulihan: losses that are paid back.
enum RecoveryRoute: Sendable, Hashable {
  case list
  /// The list with the form filled in: why, what about, how much, of which claim.
  case draft(cause: String, about: String, amount: String, claim: String = "")
  case open(String)
  case pay(String)
  /// The paid claims it is about, named afterwards.
  case nameClaims(String)
  /// What is kept back from BPJS's payments: planned, kept back, cancelled.
  case setOff(String)
  case settleSetOff(String)
  case cancelSetOff(String)
  /// More time: asked for, decided, and the letter as PDF.
  case askExtension(String)
  case decideExtension(String)
  case extensionLetter(String)
  /// The Berita Acara as PDF: as it was signed, and that of an approved extension.
  case minutes(String)
  case extensionMinutes(String, String)

  var address: Address {
    switch self {
    case .list: Address("pemulihan")
    case .draft(let cause, let about, let amount, let claim):
      Address("pemulihan", query: ["sebab": cause, "uraian": about, "jumlah": amount, "klaim": claim])
    case .open(let id): Address("pemulihan", id)
    case .pay(let id): Address("pemulihan", id, "bayar")
    case .nameClaims(let id): Address("pemulihan", id, "klaim")
    case .setOff(let id): Address("pemulihan", id, "potongan")
    case .settleSetOff(let id): Address("pemulihan", id, "potongan", "sudah")
    case .cancelSetOff(let id): Address("pemulihan", id, "potongan", "batal")
    case .askExtension(let id): Address("pemulihan", id, "perpanjangan")
    case .decideExtension(let id): Address("pemulihan", id, "perpanjangan", "keputusan")
    case .extensionLetter(let id): Address("pemulihan", id, "perpanjangan", "surat")
    case .minutes(let id): Address("pemulihan", id, "berita-acara")
    case .extensionMinutes(let id, let asked):
      Address("pemulihan", id, "perpanjangan", asked, "berita-acara")
    }
  }
}
