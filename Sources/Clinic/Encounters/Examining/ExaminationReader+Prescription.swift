import Vocabulary

extension ExaminationReader {
  /// The examination and the lines of its prescription: both are right, or neither is kept.
  mutating func examinationWithPrescription() throws -> (Examination, [MedicationRequest]) {
    let items = try readItems()
    var noted = self
    noted.readAllergies()
    try weigh(items, against: noted.read)
    return (try examination(), items)
  }

  mutating func readItems() throws -> [MedicationRequest] {
    let before = try Prescription.all(of: encounter.id, in: tx).first { $0.state == .draft }?.items ?? []
    let letters = try outsideLetters()
    var items: [MedicationRequest] = []
    for (index, line) in form.items.enumerated() {
      let field = "items.\(index + 1)"
      let code = line.drug.trimmingBlanks
      guard !code.isEmpty else {
        let rest = [line.text, line.timesPerDay, line.dose, line.days, line.quantity, line.instruction]
        if rest.contains(where: { !$0.trimmingBlanks.isEmpty }) {
          problems.add("\(field).drug", "Pilih obat dari formularium.")
        }
        continue
      }
      guard let drug = try FormularyDrug.find(code, in: tx) else {
        problems.add("\(field).drug", "Obat \(code) tidak ada di formularium; cari dengan nama lain.")
        continue
      }
      let collection = readCollection(line, field, letters)
      if let item = readItem(line, drug, number: items.count + 1, field, before, collection) {
        items.append(item)
      }
    }
    checkCompounds(items)
    return items
  }

  /// The letters in force whose drugs are collected elsewhere; for participants of JKN only.
  private func outsideLetters() throws -> [ReferBackLetter] {
    guard encounter.payer.isJKN, form.items.contains(where: { !$0.letter.isEmpty }) else { return [] }
    return try ReferBackLetter.all(of: patient.id, at: encounter.facility, in: tx)
      .filter { $0.isInForce(on: encounter.day) && $0.content.collection.isElsewhere }
  }

  private mutating func readCollection(
    _ line: ExaminationForm.PrescriptionLine, _ field: String, _ letters: [ReferBackLetter]
  ) -> OutsideCollection? {
    guard !line.letter.isEmpty else { return nil }
    guard let letter = letters.first(where: { $0.id.text == line.letter }) else {
      problems.add(
        "\(field).letter",
        "Surat Rujuk Balik ini tidak berlaku di kunjungan ini, bukan kunjungan JKN, atau obatnya diambil di sini; pilih Ruang farmasi Puskesmas."
      )
      return nil
    }
    return OutsideCollection(letter: letter.id, place: letter.content.collected)
  }

  /// What is mixed together is collected at one place.
  private mutating func checkCompounds(_ items: [MedicationRequest]) {
    for lines in Dictionary(grouping: items.filter { $0.compound != nil }, by: \.compound).values {
      guard let first = lines.first, lines.contains(where: { $0.collection != first.collection }) else {
        continue
      }
      problems.add(
        "items.\(first.line).letter", "Obat satu racikan diambil di satu tempat; samakan tempatnya.")
    }
  }

  private mutating func readItem(
    _ line: ExaminationForm.PrescriptionLine, _ drug: FormularyDrug, number: Int, _ field: String,
    _ before: [MedicationRequest], _ collection: OutsideCollection?
  ) -> MedicationRequest? {
    let times = whole(
      line.timesPerDay, 1...24, "\(field).timesPerDay", "Isi berapa kali sehari, 1 sampai 24.")
    let days = whole(line.days, 1...366, "\(field).days", "Isi lama pemakaian, 1 sampai 366 hari.")
    let dose = ExactDecimal(line.dose).flatMap { $0 > ExactDecimal(0) && $0 <= ExactDecimal(1000) ? $0 : nil }
    if dose == nil { problems.add("\(field).dose", "Isi dosis sekali pakai, misalnya 1 atau 0,5.") }
    let unit = line.doseUnit.trimmingBlanks
    let typedCompound = line.compound.trimmingBlanks
    let compound =
      typedCompound.isEmpty
      ? nil
      : whole(typedCompound, 1...9, "\(field).compound", "Isi nomor racikan, 1 sampai 9, atau kosongkan.")
    guard let times, let days, let dose else { return nil }
    let typed = line.quantity.trimmingBlanks
    let computed = typed.isEmpty ? Self.quantity(times: times, dose: dose, days: days, of: drug.drug) : nil
    let quantity =
      computed
      ?? whole(
        typed, 1...9999, "\(field).quantity", "Isi jumlah \(drug.drug.unit) yang diserahkan, 1 sampai 9999.")
    guard let quantity else { return nil }
    return MedicationRequest(
      id: before.first { $0.drug.code == drug.drug.code }?.id ?? MedicationRequestID(at: now), line: number,
      drug: drug.drug, timesPerDay: times, dose: dose, doseUnit: unit.isEmpty ? drug.drug.unit : unit,
      days: days, quantity: quantity, instruction: line.instruction.trimmingBlanks,
      compound: compound, collection: collection)
  }

  /// Times × dose × days, rounded up, for what is counted one by one; a bottle or a tube is not computed.
  static func quantity(times: Int, dose: ExactDecimal, days: Int, of drug: Drug) -> Int? {
    let counted: Set<String> = [
      "tablet", "kapsul", "kaplet", "sachet", "supositoria", "suppositoria", "ovula",
    ]
    guard counted.contains(drug.unit.lowercased()) else { return nil }
    var scale: Int64 = 1
    for _ in 0..<dose.decimals { scale *= 10 }
    let total = Int64(times) * Int64(days) * dose.scaled
    return Int((total + scale - 1) / scale)
  }

  private mutating func whole(
    _ typed: String, _ range: ClosedRange<Int>, _ field: String, _ sentence: String
  ) -> Int? {
    guard let number = Int(typed.trimmingBlanks), range.contains(number) else {
      problems.add(field, sentence)
      return nil
    }
    return number
  }
}
