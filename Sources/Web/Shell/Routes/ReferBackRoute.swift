/// Rujuk balik: the register of the specialists' letters, a patient's own page, and one letter.
enum ReferBackRoute: Sendable, Hashable {
  case list(show: String? = nil, page: Int? = nil)
  /// Everything of one patient.
  case patient(String)
  /// The form for a patient.
  case new(patient: String? = nil)
  case record
  case letter(String)
  /// The form that corrects a letter; it is saved at the same address.
  case correct(String)
  case end(String)
  /// Asks BPJS about the patient's membership.
  case ask(String)
  /// Writes down what was seen in BPJS's application.
  case seen(String)

  var address: Address {
    switch self {
    case .list(let show, let page):
      Address("rujuk-balik", query: ["tampil": show, "hal": page.map { String($0) }])
    case .patient(let id): Address("rujuk-balik", "pasien", id)
    case .new(let patient): Address("rujuk-balik", "baru", query: ["pasien": patient])
    case .record: Address("rujuk-balik", "surat")
    case .letter(let id): Address("rujuk-balik", "surat", id)
    case .correct(let id): Address("rujuk-balik", "surat", id, "koreksi")
    case .end(let id): Address("rujuk-balik", "surat", id, "akhiri")
    case .ask(let id): Address("rujuk-balik", "pasien", id, "tanya")
    case .seen(let id): Address("rujuk-balik", "pasien", id, "kepesertaan")
    }
  }
}
