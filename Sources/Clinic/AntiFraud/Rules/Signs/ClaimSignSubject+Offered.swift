import JKN
import Store

extension ClaimSignSubject {
  /// What a sign can be added for, with its words: what rules find, and every tariff that is chosen by name. What a letter of
  /// referral tells outright needs none.
  static func offered(in tx: ReadTransaction) throws -> [(subject: ClaimSignSubject, word: String)] {
    var tariffs: [String: String] = [:]
    for terms in try KnownTerms.all(in: tx) {
      let ruled = terms.ruledCodes.union(toldByReferral)
      for line in terms.tariffs.values where line.basis == .service && !ruled.contains(line.code) {
        tariffs[line.code] = line.service
      }
    }
    return named
      + tariffs.sorted { $0.key < $1.key }.map {
        (subject: ClaimSignSubject(rawValue: $0.key), word: "\($0.value) (\($0.key))")
      }
  }
}
