public import Vocabulary

/// Asks the insurer whether a person is covered. The BPJS connector brings the live one.
public struct Eligibility: Sendable {
  public var byCard: @Sendable (JKNNumber) async -> Answer
  public var byNIK: @Sendable (NIK) async -> Answer

  public init(
    byCard: @escaping @Sendable (JKNNumber) async -> Answer,
    byNIK: @escaping @Sendable (NIK) async -> Answer
  ) {
    self.byCard = byCard
    self.byNIK = byNIK
  }

  /// What came back. Shown at the counter; the storage class of what it holds is BPJS's.
  public enum Answer: Sendable, Hashable {
    case participant(Participant)
    case unknown(String)
    /// BPJS cannot be asked now; care goes on.
    case unreachable(String)

    /// What it says about rujuk balik.
    var referBack: String? {
      if case .participant(let participant) = self { participant.referBack } else { nil }
    }
  }

  public struct Participant: Sendable, Hashable {
    public let card: JKNNumber
    public let name: String
    public let sex: Sex
    public let birthDate: CalendarDate?
    public let nik: String?
    /// Whether BPJS pays today.
    public let active: Bool
    /// The reason when not, as BPJS words it.
    public let status: String
    /// Enrolled at this code and facility.
    public let providerCode: String
    public let providerName: String
    public let membership: String
    public let classOfCare: String
    /// BPJS's word for the programme of rujuk balik: `DM`, `HT`; empty for nobody's, `nil` when it was not said.
    public let referBack: String?

    public init(
      card: JKNNumber, name: String, sex: Sex, birthDate: CalendarDate?, nik: String?, active: Bool,
      status: String, providerCode: String, providerName: String, membership: String,
      classOfCare: String, referBack: String? = nil
    ) {
      self.card = card
      self.name = name
      self.sex = sex
      self.birthDate = birthDate
      self.nik = nik
      self.active = active
      self.status = status
      self.providerCode = providerCode
      self.providerName = providerName
      self.membership = membership
      self.classOfCare = classOfCare
      self.referBack = referBack
    }

    fileprivate func known(by nik: NIK) -> Participant {
      Participant(
        card: card, name: name, sex: sex, birthDate: birthDate, nik: nik.text, active: active, status: status,
        providerCode: providerCode, providerName: providerName, membership: membership,
        classOfCare: classOfCare, referBack: referBack)
    }
  }

  /// By card, else by NIK. A card's answer does not always name the NIK; whether BPJS knows it is then asked (IDN-05).
  func answer(about patient: Patient) async -> Answer {
    guard let card = patient.jknNumber else {
      guard let nik = patient.nik else { return .unreachable("Pasien tidak punya kartu dan NIK.") }
      return await byNIK(nik)
    }
    let answer = await byCard(card)
    guard case .participant(let participant) = answer, participant.nik?.isEmpty != false,
      let nik = patient.nik
    else { return answer }
    if case .unknown = await byNIK(nik) { return answer }
    return .participant(participant.known(by: nik))
  }

  /// Without a connector: nobody can be asked.
  public static let unavailable = Eligibility(
    byCard: { _ in .unreachable("BPJS belum dihubungkan.") },
    byNIK: { _ in .unreachable("BPJS belum dihubungkan.") })
}
