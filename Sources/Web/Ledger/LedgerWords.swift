import Clinic
import JKN
import Vocabulary

/// One line of a month's account, the same on the page, on paper and in the spreadsheet.
struct LedgerLine {
  let part: String
  let step: String
  let value: StepValue
  let source: String
}

extension LedgerMonth {
  /// Every step from participants to what is owed, then what came.
  var lines: [LedgerLine] {
    let assessed = assessment.map { [LedgerLine($0, terms)] } ?? []
    let counted =
      assessed
      + (decisions.map(\.step) + capitation.explanation + (ended?.explanation ?? [])).map {
        LedgerLine("Kapitasi", $0)
      }
    let corrected = corrections.map { correction in
      LedgerLine(
        part: "Koreksi", step: correction.words, value: .money(correction.amount),
        source: terms.source(correction.cause.article))
    }
    let settled = settlement.explanation.map { LedgerLine("Kompensasi", $0) }
    let kept = setOffs.map { setOff in
      LedgerLine(
        part: "Pemulihan", step: "Dipotong pemulihan kerugian \(setOff.number)",
        value: .money(.zero - setOff.capitation), source: SetOff.source)
    }
    let left =
      setOffs.isEmpty
      ? []
      : [
        LedgerLine(
          part: "Pemulihan", step: "Diharapkan masuk sesudah potongan", value: .money(expected),
          source: SetOff.source)
      ]
    let net = terms.source(.netPayment)
    let came = receipts.filter { part(of: $0) > .zero }.map { receipt in
      LedgerLine(
        part: "Penerimaan",
        step:
          "Diterima \(Indonesian.day(receipt.receivedOn)), bruto (pajak \(receipt.tax.text), biaya \(receipt.fee.text), bersih \(receipt.net.text))",
        value: .money(part(of: receipt)), source: net)
    }
    return counted + corrected + settled + kept + left + came + [
      LedgerLine(part: "Penerimaan", step: "Jumlah diterima, bruto", value: .money(received), source: net),
      LedgerLine(
        part: "Penerimaan", step: "Diterima dikurangi yang diharapkan masuk", value: .money(difference),
        source: net),
    ]
  }
}

extension LedgerLine {
  init(_ part: String, _ step: Step) {
    self.init(part: part, step: step.step, value: step.value, source: step.source)
  }

  /// BPJS's assessment, by which the month is counted.
  fileprivate init(_ assessment: KBKAssessment, _ terms: AgreementTerms) {
    let ratings = assessment.assessed.ratings.map(String.init).joined(separator: ", ")
    self.init(
      part: "Kapitasi",
      step:
        "KBK dinilai BPJS \(Indonesian.day(assessment.assessedOn)), nilai \(ratings), bukti \(assessment.reference) (%)",
      value: .whole(Int64(assessment.assessed.percent)), source: terms.source(.performanceAssessment))
  }
}

extension CapitationCorrection {
  /// `Hasil audit, Agustus 2026 s.d. September 2026`
  var title: String {
    let months = firstMonth == lastMonth ? firstMonth.words : "\(firstMonth.words) s.d. \(lastMonth.words)"
    return "\(cause.word), \(months)"
  }

  var words: String {
    // What the ledger worked out by itself says how.
    let isWorkedOut = cause == .renewal || cause == .decrease
    let how = isWorkedOut && !note.isEmpty ? ". \(note)" : ""
    return title + how
  }
}

extension StaffPactState {
  var sentence: String {
    switch self {
    case .waiting(let until):
      "Menunggu keputusan sampai \(Indonesian.day(until)); sesudah itu disetujui otomatis menurut HFIS."
    case .approved(let day): "Disetujui \(Indonesian.day(day))."
    case .approvedByItself(let day):
      "Disetujui otomatis \(Indonesian.day(day)) menurut HFIS; ketidaksesuaian menjadi tanggungan Puskesmas."
    case .objected(let day, let reason): "Keberatan \(Indonesian.day(day)): \(reason)"
    }
  }

  var mark: StateMark {
    switch self {
    case .waiting: StateMark("menunggu", tone: .waiting, symbol: "○")
    case .approved, .approvedByItself: StateMark("disetujui", tone: .done, symbol: "✓")
    case .objected: StateMark("keberatan", tone: .danger, symbol: "▲")
    }
  }
}

extension DelayCause {
  var choice: String {
    switch self {
    case .bpjs: "BPJS Kesehatan"
    case .faskes: "Puskesmas sendiri"
    case .bank: "Sistem bank"
    }
  }
}
