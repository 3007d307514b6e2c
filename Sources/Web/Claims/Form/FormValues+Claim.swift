import Clinic
import JKN
import Vocabulary

extension FormValues {
  /// A claim's facts as they stand in its form, and beside them what is recorded elsewhere and the claim lacks.
  init(_ claim: Claim, completedFrom facts: RecordedFacts = RecordedFacts()) {
    var fields: [(name: String, value: String)] = [
      ("tanggal", TypedDate.write(claim.day)), ("diagnosis", claim.diagnosis),
      ("pelaksana", claim.practitioner?.text ?? ""),
    ]
    func tick(_ name: String, _ flag: Bool) { if flag { fields.append((name, "ya")) } }
    func day(_ name: String, _ day: CalendarDate?) {
      if let day { fields.append((name, TypedDate.write(day))) }
    }
    switch facts.completing(claim.service) {
    case .tariff(let plain):
      fields += [("kode", plain.code), ("jumlah", String(plain.quantity))]
      day("sesudah", plain.after)
      tick("positif", plain.positive == true)
      if let trip = plain.trip {
        fields += [("lewat", trip.way.rawValue), ("jarak", trip.kilometres.map(String.init) ?? "")]
      }
    case .antenatal(let visit):
      day("hpht", visit.lastPeriod)
      fields += [("kunjungan", String(visit.number)), ("alasan-anc", visit.reason ?? "")]
      tick("usg", visit.ultrasound)
    case .postnatal(let visit):
      day("bersalin", visit.deliveredOn)
      tick("ibu", visit.mother)
      tick("bayi", visit.baby)
    case .delivery(let birth):
      fields += [
        ("dokter", String(birth.doctors)), ("nakes", String(birth.otherHealthWorkers)),
        ("hari", String(birth.days)),
      ]
      tick("komplikasi", birth.complication)
      tick("pasca", birth.postDeliveryAction)
    case .inpatient(let stay): day("masuk", stay.admitted)
    case .prosthesis(let denture):
      tick("atas", denture.upper)
      tick("bawah", denture.lower)
      if let cost = denture.cost { fields.append(("biaya", String(cost.amount))) }
    case .club: break
    }
    self.init(fields)
  }
}

extension AgreementTerms {
  /// The tariffs that are chosen by name; the others are found by a rule from the facts.
  func plainTariffs(where isOffered: (String) -> Bool = { _ in true }) -> [Choice] {
    let found = ruledCodes
    return tariffs.values.filter { $0.basis == .service && !found.contains($0.code) && isOffered($0.code) }
      .sorted { $0.code < $1.code }.map { Choice($0.code, "\($0.service) (\($0.code))") }
  }
}
