import Store
import Vocabulary

/// Reads a typed letter, gathering what has to be mended.
struct ReferBackReader {
  /// The longest a letter holds: the reading of "period" taken here (docs/jkn.md). Most hold for three months.
  static let longest = 366

  private typealias Field = ReferBackForm.Field
  private let form: ReferBackForm
  private let today: CalendarDate
  private let tx: ReadTransaction
  private var problems = Problems()

  init(_ form: ReferBackForm, today: CalendarDate, in tx: ReadTransaction) {
    self.form = form
    self.today = today
    self.tx = tx
  }

  /// - Throws: `Problems` by field.
  mutating func content() throws -> ReferBackContent {
    let number = text(form.number, Field.number, "Isi nomor surat", most: 100)
    let hospital = text(form.hospital, Field.hospital, "Isi rumah sakit yang merujuk balik", most: 150)
    let specialist = text(form.specialist, Field.specialist, "Isi nama dokter spesialis", most: 150)
    let diagnosis = try diagnosis()
    let dated = day(form.dated, Field.dated)
    if let dated, dated > today { problems.add(Field.dated, "Tanggal surat tidak boleh di masa depan.") }
    let period = period(dated)
    let advice = form.advice.trimmingBlanks
    problems.limit(advice, at: Field.advice, "Anjuran", to: 2000)
    let collection = DrugCollection(rawValue: form.collection)
    let place = collection?.isElsewhere == true ? form.place.trimmingBlanks : ""
    if collection == nil {
      problems.add(Field.collection, "Pilih di mana obatnya diambil.")
    } else if collection?.isElsewhere == true {
      problems.require(place, at: Field.place, "Isi nama instalasi atau apoteknya", upTo: 150)
    }
    let drugs = try drugs()
    guard problems.isEmpty, let dated, let period, let diagnosis, let collection else { throw problems }
    return ReferBackContent(
      number: number, dated: dated, hospital: hospital, specialist: specialist,
      condition: diagnosis.condition, diagnosis: diagnosis.code, advice: advice,
      validFrom: period.lowerBound, validUntil: period.upperBound, collection: collection, place: place,
      drugs: drugs)
  }

  private mutating func text(_ typed: String, _ field: String, _ sentence: String, most: Int) -> String {
    let text = typed.trimmingBlanks
    problems.require(text, at: field, sentence, upTo: most)
    return text
  }

  /// A year of two digits may lie two years ahead.
  private mutating func day(_ typed: String, _ field: String) -> CalendarDate? {
    let day = TypedDate.read(typed, asOf: today.adding(days: 2 * 366))
    if day == nil { problems.add(field, "Tulis tanggal, misalnya 01-02-2026.") }
    return day
  }

  private mutating func period(_ dated: CalendarDate?) -> ClosedRange<CalendarDate>? {
    let (from, until) = (day(form.validFrom, Field.validFrom), day(form.validUntil, Field.validUntil))
    guard let first = from, let last = until else { return nil }
    if let dated, first < dated {
      problems.add(Field.validFrom, "Surat tidak berlaku sebelum tanggalnya sendiri.")
    }
    guard first <= last else {
      problems.add(Field.validUntil, "Akhir berlaku mendahului awalnya.")
      return nil
    }
    if last.days(since: first) > Self.longest {
      problems.add(Field.validUntil, "Surat Rujuk Balik berlaku paling lama setahun; periksa tanggalnya.")
    }
    return first...last
  }

  /// A code, or words that begin with one, as the search field leaves them.
  private mutating func diagnosis() throws -> (condition: ReferBackCondition, code: Coded)? {
    let typed = form.diagnosis.split(whereSeparator: \.isWhitespace).first.map { $0.uppercased() } ?? ""
    guard !typed.isEmpty, let found = try DiagnosisCode.find(typed, in: tx) else {
      problems.add(Field.diagnosis, "Pilih diagnosis ICD-10, misalnya E11.9.")
      return nil
    }
    guard let condition = ReferBackCondition(diagnosis: found.code) else {
      let known = ReferBackCondition.allCases.map(\.word).joined(separator: ", ")
      problems.add(
        Field.diagnosis, "\(found.code) bukan penyakit Program Rujuk Balik. Yang termasuk: \(known).")
      return nil
    }
    return (condition, .icd10(found.code, found.name))
  }

  private mutating func drugs() throws -> [ReferBackDrug] {
    if form.drugs.allSatisfy(\.isBlank) {
      problems.add(Field.drug(1, .code), "Isi obat yang diresepkan dokter spesialis.")
    }
    if form.drugs.count > ReferBackForm.mostDrugs {
      problems.add(
        Field.drug(ReferBackForm.mostDrugs, .code), "Paling banyak \(ReferBackForm.mostDrugs) obat.")
    }
    var drugs: [ReferBackDrug] = []
    for (index, line) in form.drugs.enumerated() where !line.isBlank {
      if let drug = try drug(line, index + 1) { drugs.append(drug) }
    }
    return drugs
  }

  private mutating func drug(_ line: ReferBackForm.DrugLine, _ number: Int) throws -> ReferBackDrug? {
    let code = line.code.trimmingBlanks
    let known = code.isEmpty ? nil : try FormularyDrug.find(code, in: tx)
    let formulary = known.map { "\($0.drug.name) \($0.drug.strength)".trimmingBlanks }
    let name = formulary ?? line.name.trimmingBlanks
    if name.isEmpty || name.count > 150 {
      problems.add(
        Field.drug(number, .code), "Pilih obat dari formularium, atau tulis namanya seperti di surat.")
    }
    let times = whole(line.timesPerDay, 1...24)
    if times == nil {
      problems.add(Field.drug(number, .timesPerDay), "Isi berapa kali sehari, 1 sampai 24.")
    }
    let dose = ExactDecimal(line.dose).flatMap { $0 > ExactDecimal(0) && $0 <= ExactDecimal(1000) ? $0 : nil }
    if dose == nil {
      problems.add(Field.drug(number, .dose), "Isi dosis sekali pakai, misalnya 1 atau 0,5.")
    }
    let days = whole(line.days, 1...366)
    if days == nil { problems.add(Field.drug(number, .days), "Isi lama pemakaian, 1 sampai 366 hari.") }
    let unit = line.doseUnit.trimmingBlanks
    let instruction = line.instruction.trimmingBlanks
    problems.limit(unit, at: Field.drug(number, .doseUnit), to: 50)
    problems.limit(instruction, at: Field.drug(number, .instruction), to: 200)
    guard let times, let dose, let days else { return nil }
    return ReferBackDrug(
      code: known?.drug.code, name: name, timesPerDay: times, dose: dose, doseUnit: unit, days: days,
      instruction: instruction, inProgrammeFormulary: known == nil && line.inProgrammeFormulary)
  }

  private func whole(_ typed: String, _ range: ClosedRange<Int>) -> Int? {
    Int(typed.trimmingBlanks).flatMap { range.contains($0) ? $0 : nil }
  }
}
