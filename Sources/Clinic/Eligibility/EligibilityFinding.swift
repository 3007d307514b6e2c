import Vocabulary

/// What an answer means at this Puskesmas, in one line (REG-01, IDN-05; contingency: CTG-02).
struct EligibilityFinding: Sendable, Hashable {
  let standing: EligibilityCheck.Standing
  let source: EligibilityCheck.Source
  var asOf: String?
  var provider: String?
  var nikKnown = true
  let sentence: String

  /// BPJS's own answer; `nil` when it could not be asked.
  init?(_ answer: Eligibility.Answer, of patient: Patient, at facility: Facility) {
    switch answer {
    case .unreachable: return nil
    case .unknown(let words):
      self.init(
        standing: .unknown, source: .bpjs, nikKnown: false, sentence: "\(words) \(Self.documents)")
    case .participant(let participant) where !participant.active:
      self.init(
        standing: .inactive, source: .bpjs, provider: participant.providerCode,
        sentence: "JKN tidak aktif: \(participant.status).")
    case .participant(let participant):
      let isHere = participant.providerCode == facility.bpjsProvider
      // A newborn has no NIK yet (IDN-04); anybody else's should be known there.
      let nikKnown = patient.nik == nil || participant.nik?.isEmpty == false
      let words =
        isHere ? "JKN aktif dan terdaftar di sini." : "JKN aktif, terdaftar di \(participant.providerName)."
      self.init(
        standing: isHere ? .here : .elsewhere, source: .bpjs, provider: participant.providerCode,
        nikKnown: nikKnown,
        sentence: nikKnown ? words : "\(words) NIK belum tercatat di BPJS. \(Self.documents)")
    }
  }

  private static let documents =
    "Minta KIS dan KTP-el diperlihatkan, lalu beri tahu pasien untuk memutakhirkan data di BPJS."

  /// While the line to BPJS is down: by the last file of participants, else by the last answer.
  init(
    file: (month: ParticipantMonth, person: RegisteredParticipant)?, earlier: EligibilityCheck?,
    _ zone: FacilityZone
  ) {
    if let (month, person) = file {
      let words = person.active ? "dan aktif" : "tetapi tidak aktif (\(person.status))"
      self.init(
        standing: person.active ? .here : .inactive, source: .file, asOf: month.text,
        sentence: "Menurut berkas peserta bulan \(month.text): terdaftar di sini, \(words).")
    } else if let earlier {
      let day = TypedDate.write(zone.date(of: earlier.at))
      self.init(
        standing: earlier.standing, source: .earlier, asOf: day, provider: earlier.provider,
        sentence: "Menurut jawaban BPJS tanggal \(day): \(earlier.sentence)")
    } else {
      self.init(
        standing: .unasked, source: .none,
        sentence: "Belum ada data kepesertaan sebelumnya. Layani dahulu; tanyakan lagi bila BPJS tersambung.")
    }
  }

  private init(
    standing: EligibilityCheck.Standing, source: EligibilityCheck.Source, asOf: String? = nil,
    provider: String? = nil, nikKnown: Bool = true, sentence: String
  ) {
    self.standing = standing
    self.source = source
    self.asOf = asOf
    self.provider = provider
    self.nikKnown = nikKnown
    self.sentence = sentence
  }
}
