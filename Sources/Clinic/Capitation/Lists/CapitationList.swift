/// What a figure of the cockpit opens into.
public enum CapitationList: String, Sendable, CaseIterable {
  case contacts = "kontak"
  /// Counted here, not taken over by BPJS.
  case unaccepted = "belum-diterima"
  case held = "ditahan"
  /// Participants who may be called and have not come this month.
  case withoutContact = "belum-kontak"
  case referrals = "rujukan"
  case nonSpecialist = "rujukan-nonspesialistik"
  case diabetes = "dm"
  case hypertension = "ht"
  /// Patients with a specialist's refer-back letter in force (MON-07).
  case referBack = "rujuk-balik"

  /// The heading of the list.
  public var word: String {
    switch self {
    case .contacts: "Peserta yang berkontak"
    case .unaccepted: "Kontak yang belum diterima BPJS"
    case .held: "Kontak yang ditahan untuk tim pencegahan kecurangan"
    case .withoutContact: "Peserta yang boleh dihubungi dan belum berkontak"
    case .referrals: "Rujukan ke rumah sakit"
    case .nonSpecialist: "Rujukan nonspesialistik tanpa TACC"
    case .diabetes: "Peserta terdiagnosis diabetes melitus"
    case .hypertension: "Peserta terdiagnosis hipertensi"
    case .referBack: "Peserta rujuk balik aktif"
    }
  }
}
