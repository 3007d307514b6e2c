/// Teguran: warnings, their answers and liftings.
enum SanctionRoute: Sendable, Hashable {
  case list
  case open(String)
  case answer(String)
  /// The scan of the answer that was sent.
  case keepReply(String)
  /// A scan of the answer that was filed by mistake.
  case withdrawReply(String)
  case lift(String)
  /// A copy of the warning was sent.
  case copy(String)
  /// The warning, or our answer, as PDF.
  case letter(String)
  case reply(String)

  var address: Address {
    switch self {
    case .list: Address("teguran")
    case .open(let id): Address("teguran", "surat", id)
    case .answer(let id): Address("teguran", "surat", id, "jawaban")
    case .keepReply(let id): Address("teguran", "surat", id, "jawaban", "pindaian")
    case .withdrawReply(let id): Address("teguran", "surat", id, "jawaban", "tarik")
    case .lift(let id): Address("teguran", "surat", id, "cabut")
    case .copy(let id): Address("teguran", "surat", id, "tembusan")
    case .letter(let id): Address("teguran", "surat", id, "teguran.pdf")
    case .reply(let id): Address("teguran", "surat", id, "tanggapan.pdf")
    }
  }
}
