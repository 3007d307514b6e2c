import Vocabulary

/// A reason somebody gives for sending something back.
enum ClaimReason {
  static func check(_ reason: String) throws(Problems) {
    try Problems.require(reason, at: "alasan", "Tulis alasannya", upTo: 300)
  }
}
