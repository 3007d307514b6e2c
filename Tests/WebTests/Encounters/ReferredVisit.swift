import Clinic
import Vocabulary

@testable import Web

/// A visit of somebody insured who is referred: what BPJS offers on that day, and what the doctor types.
enum ReferredVisit {
  static let card = "0001234567890"

  static let directory = ReferralDirectory(
    choices: {
      .init(
        specialties: [
          .init(code: "26", name: "Anak: ANAK"), .init(code: "HDL", name: "Khusus: HEMODIALISA"),
        ],
        saranas: [.init(code: "1", name: "Rekam Medik")], readAt: TestSite.morning)
    },
    hospitals: { wanted in
      guard wanted.specialtyCode == "26", wanted.day.iso == "2026-11-25" else { return .found([]) }
      return .found([
        .init(
          code: "0112R016", name: "RSUD CONTOH", address: "Jl. Contoh", phone: "", level: "C", metres: 951,
          schedule: "Senin : 07:30 - 14:00", expected: 3, capacity: 40)
      ])
    })

  static let letters = ReferralLetters { _, referral in
    .letter(
      .init(
        number: "0114A0261126Y000001", validUntil: referral.visitOn, poli: "ANAK", branch: "KC CONTOH",
        notice: "", isFromReceipt: false))
  }

  static let referred: KeyValuePairs<String, String> = [
    "disposition": "other-hcf", "referral.specialtyCode": "26", "referral.sarana": "1",
    "referral.reason": "tidak terkendali", "referral.visitOn": "25-11-2026", "referral.tacc": "1",
    "referral.taccReason": ">= 7 Hari",
  ]

  static func form(_ more: KeyValuePairs<String, String>) -> FormValues {
    var values = ExaminationSite.form(referred)
    for (name, value) in more { values[name] = value }
    return values
  }

  /// A site on which it has been registered.
  static func site() async throws -> ExaminationSite {
    try await ExaminationSite(card: card, insurer: Insurer(directory: directory, letters: letters))
  }
}
