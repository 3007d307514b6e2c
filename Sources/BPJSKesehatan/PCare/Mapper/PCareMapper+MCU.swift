import Clinic
import Vocabulary

extension PCareMapper {
  /// What the released laboratory reports of a visit say, as P-Care's findings (contract 3.7); nil when P-Care has a field
  /// for none of it. Other results stay with us: its free texts are not for them.
  func mcu(of record: EncounterRecord, noKunjungan: String) -> MCU? {
    var values: [MCU.Measure: Double] = [:]
    for (test, value) in Self.reported(record) {
      guard let finding = mapping.findings[test], let measure = MCU.Measure(rawValue: finding.field),
        let number = finding.number(of: value)
      else { continue }
      values[measure] = number
    }
    guard !values.isEmpty else { return nil }
    values[.tekananDarahSistole] = record.measured(.systolic)?.approximate
    values[.tekananDarahDiastole] = record.measured(.diastolic)?.approximate
    return MCU(
      noKunjungan: noKunjungan, kdProvider: record.facility.bpjsProvider ?? "",
      tglPelayanan: WireDate(record.encounter.day), values: values,
      keterangan: PCareMark.of(record.encounter.id))
  }

  /// Numbers of released reports by the test's code, the older ones first.
  private static func reported(_ record: EncounterRecord) -> [(test: String, value: ExactDecimal)] {
    let orders = record.laboratoryOrders.filter { $0.state == .reported && $0.report != nil }
    return orders.flatMap { order in
      order.results.sorted { $0.at < $1.at }.compactMap { result in
        guard let request = order.requests.first(where: { $0.id == result.request }),
          case .quantity(let value) = result.value
        else { return nil }
        return (test: request.test.code, value: value)
      }
    }
  }
}

extension PCareFinding {
  /// Nil for zero, which P-Care reads as "not examined".
  fileprivate func number(of value: ExactDecimal) -> Double? {
    guard value.scaled != 0 else { return nil }
    guard let times else { return value.approximate }
    let (scaled, isTooLarge) = value.scaled.multipliedReportingOverflow(by: times.scaled)
    guard !isTooLarge else { return nil }
    return ExactDecimal(scaled: scaled, decimals: value.decimals + times.decimals).rounded(to: 1).approximate
  }
}
