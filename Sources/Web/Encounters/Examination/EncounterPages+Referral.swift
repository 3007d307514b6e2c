import Clinic
import Vocabulary

extension EncounterPages {
  /// What the referral's fields offer. The insurer's lists are for its own patients.
  func referralOptions(
    for record: EncounterRecord, _ hospitals: ReferralDirectory.Answer?, _ context: PageContext
  ) async throws -> ReferralOptions {
    var options = ReferralOptions(hospitals: hospitals)
    options.rooms = try await clinic.read(ReadReferralRooms(), by: context.actor)
      .filter { $0.id != record.room.id }
    if record.encounter.payer.isJKN {
      options.choices = await clinic.insurer(of: record.facility.id).directory.choices()
    }
    return options
  }

  /// The chosen code says which specialty it is.
  func nameSpecialty(in form: inout ExaminationForm, at facility: FacilityID) async {
    let code = form.referral.specialtyCode
    guard !code.isEmpty else { return }
    let directory = clinic.insurer(of: facility).directory
    let known = await directory.choices().specialties.first { $0.code == code }
    if let known { form.referral.specialty = known.name }
  }

  /// Asks the insurer; a day that was not typed is today.
  func hospitals(for form: ExaminationForm, _ record: EncounterRecord) async -> ReferralDirectory.Answer {
    guard !form.referral.specialtyCode.isEmpty else {
      return .unavailable("Pilih spesialis atau rujukan khusus dahulu, lalu cari rumah sakitnya.")
    }
    return await clinic.insurer(of: record.facility.id).directory.hospitals(
      ReferralDirectory.Wanted(
        specialtyCode: form.referral.specialtyCode,
        saranaCode: form.referral.sarana.isEmpty ? nil : form.referral.sarana,
        day: CalendarDate(iso: form.referral.visitOn) ?? record.encounter.day,
        card: record.encounter.jknNumber ?? record.patient.jknNumber))
  }
}
