import Vocabulary

/// A reason somebody gives for sending something back.
enum ClaimReason {
  static func check(_ reason: String) throws(Problems) {
    if reason.isEmpty || reason.count > 300 {
      throw Problems([Problem(field: "alasan", "Tulis alasannya, paling panjang 300 huruf.")])
    }
  }
}
