import Clinic
import Vocabulary

/// What P-Care holds that belongs to one visit of ours.
struct PCareVisitThere: Sendable {
  let registration: PendaftaranEntry?
  let visit: KunjunganEntry?
  private(set) var drugs: [ObatEntry] = []
  private(set) var procedures: [TindakanEntry] = []
  private(set) var mcu: [MCU] = []
  private let hasFindings: Bool
  /// Registrations that P-Care made by itself in the poli to which this visit was referred (contract section 5).
  let followed: [PendaftaranEntry]

  /// - registrations: of the day. - history: of this participant on that day.
  init(_ here: PCareVisitHere, _ registrations: [PendaftaranEntry], _ history: [KunjunganEntry]) {
    let own = registrations.filter { $0.noKartu != nil && $0.noKartu == here.card }
    let number = here.name(of: .kunjungan(here.id))
    registration = own.first { $0.kdPoli == here.poli }
    visit = history.first { $0.noKunjungan == number } ?? history.first { $0.kdPoli == here.poli }
    let target = here.record.internalReferral?.poliCode
    hasFindings = here.standing(of: .mcu(here.id)) != nil
    followed = own.filter { $0.kdPoli == target && target != nil }
  }

  mutating func readItems(_ questions: PCareQuestions) async throws {
    guard let visit else { return }
    drugs = try await questions.drugs(of: visit.noKunjungan)
    procedures = try await questions.procedures(of: visit.noKunjungan)
    if hasFindings { mcu = try await questions.findings(of: visit.noKunjungan) }
  }
}

extension PendaftaranEntry {
  var isServed: Bool { status?.lowercased() != "baru" }
}
