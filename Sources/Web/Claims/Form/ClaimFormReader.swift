import Clinic
import JKN
import Vocabulary

/// Reads the fields of a service, gathering what has to be mended.
struct ClaimFormReader {
  private let form: FormValues
  private(set) var problems = Problems()

  init(_ form: FormValues) { self.form = form }

  mutating func day(_ name: String) -> CalendarDate? {
    let day = CalendarDate(typed: form[name] ?? "")
    if day == nil { problems.add(name, "Tulis tanggal, misalnya 01-02-2026.") }
    return day
  }

  mutating func optionalDay(_ name: String) -> CalendarDate? { form[name] == nil ? nil : day(name) }

  mutating func count(_ name: String, orWithout standard: Int? = nil) -> Int {
    guard let text = form[name] else {
      if let standard { return standard }
      problems.add(name, "Isi angkanya.")
      return 0
    }
    guard let count = Int(text), count >= 0 else {
      problems.add(name, "Isi angka bulat.")
      return 0
    }
    return count
  }

  /// Whole rupiah, with or without points.
  mutating func money(_ name: String) -> Rupiah? {
    guard let text = form[name] else { return nil }
    guard let amount = WrittenRupiah.read(text), amount >= .zero else {
      problems.add(name, "Isi rupiah bulat, misalnya 650.000.")
      return nil
    }
    return amount
  }

  /// The whole form of a service.
  /// - Throws: `Problems` by field.
  static func service(_ values: FormValues, _ kind: ClaimFormKind) throws(Problems) -> ClaimForm {
    var reader = ClaimFormReader(values)
    let day = reader.day("tanggal")
    let service = reader.service(kind)
    let practitioner = values["pelaksana"].flatMap { PractitionerID($0) }
    guard let day, let service, reader.problems.isEmpty else { throw reader.problems }
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
      let cost = money("biaya")
      if cost == nil, problems["biaya"] == nil { problems.add("biaya", "Isi biaya menurut kuitansi.") }
      return .prosthesis(
        .init(upper: form.isTicked("atas"), lower: form.isTicked("bawah"), cost: cost))
    }
  }
}
