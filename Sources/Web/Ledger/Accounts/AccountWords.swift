import Clinic
import Vocabulary

extension PaymentAccount {
  /// `Bank Contoh 0012345678, Puskesmas Contoh`.
  var words: String {
    let plain = "\(bank) \(number)"
    return holder.isEmpty ? plain : "\(plain), \(holder)"
  }

  /// Why it is not paid into yet, or from when on it will be; nil once it is.
  func waitingSentence(on day: CalendarDate) -> String? {
    guard missing.isEmpty else {
      let words = missing.map(\.word).joined(separator: " dan ")
      return
        "Rekening \(purpose.word.lowercased()) baru \(bank) \(number) belum dipakai: menunggu \(words). Pembayaran tetap ke rekening lama (PKS 004 Lampiran II III.24)."
    }
    guard let validFrom, validFrom > day else { return nil }
    return
      "Rekening \(purpose.word.lowercased()) baru \(bank) \(number) dipakai mulai \(Indonesian.day(validFrom))."
  }
}

extension [PaymentAccount] {
  /// The account a payment of that day goes to, in words.
  func words(_ purpose: PaymentAccount.Purpose, on day: CalendarDate) -> String {
    inForce(purpose, on: day)?.words ?? "belum dicatat"
  }

  /// What is to be said of accounts that are to take the place of others.
  func waitingSentences(on day: CalendarDate) -> [String] {
    PaymentAccount.Purpose.allCases.compactMap { coming($0, on: day)?.waitingSentence(on: day) }
  }
}
