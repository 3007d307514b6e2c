import Clinic
import JKN
import Vocabulary

/// The fields of a service, as the forms of claims ask for them.
extension TypedAnswers {
  /// The whole form of a service.
  /// - Throws: `Problems` by field.
  static func claim(_ values: FormValues, _ kind: ClaimFormKind) throws(Problems) -> ClaimForm {
    var typed = TypedAnswers(values)
    let day = typed.day("tanggal")
    let service = typed.service(kind)
    let practitioner = values["pelaksana"].flatMap { PractitionerID($0) }
    guard let day, let service, typed.problems.isEmpty else { throw typed.problems }
    return ClaimForm(
      day: day, practitioner: practitioner, service: service, diagnosis: values["diagnosis"] ?? "")
  }

  /// How an ambulance went; nil for anything else.
  private mutating func trip() -> ClaimService.Trip? {
    guard let way = form["lewat"].flatMap(LocalTariff.Way.init) else { return nil }
    return ClaimService.Trip(way: way, kilometres: form["jarak"] == nil ? nil : count("jarak"))
  }

  private mutating func service(_ kind: ClaimFormKind) -> ClaimService? {
    switch kind {
    case .tariff:
      let code = form["kode"] ?? ""
      if code.isEmpty { problems.add("kode", "Pilih pelayanannya.") }
      return .tariff(
        .init(
          code: code, quantity: count("jumlah", orWithout: 1), after: optionalDay("sesudah"),
          positive: form.isTicked("positif") ? true : nil, trip: trip()))
    case .antenatal:
      return .antenatal(
        .init(
          lastPeriod: day("hpht"), number: count("kunjungan"), ultrasound: form.isTicked("usg"),
          reason: form["alasan-anc"]))
    case .postnatal:
      return .postnatal(
        .init(deliveredOn: day("bersalin"), mother: form.isTicked("ibu"), baby: form.isTicked("bayi")))
    case .delivery:
      return .delivery(
        .init(
          doctors: count("dokter"), otherHealthWorkers: count("nakes"),
          complication: form.isTicked("komplikasi"), days: count("hari", orWithout: 0),
          postDeliveryAction: form.isTicked("pasca")))
    case .inpatient: return day("masuk").map { .inpatient(.init(admitted: $0)) }
    case .prosthesis:
      let cost = price("biaya")
      if cost == nil, problems["biaya"] == nil { problems.add("biaya", "Isi biaya menurut kuitansi.") }
      return .prosthesis(
        .init(upper: form.isTicked("atas"), lower: form.isTicked("bawah"), cost: cost))
    }
  }
}
