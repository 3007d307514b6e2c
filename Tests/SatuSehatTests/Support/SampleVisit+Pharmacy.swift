import Clinic
import Vocabulary

extension SampleVisit {
  static let paracetamol = Drug(
    code: "PCT500", name: "Parasetamol 500 mg", strength: "500 mg", form: "tablet", unit: "tablet",
    kfa: .kfa("93002313", "Paracetamol 500 mg Tablet (PAMOL)"), dpho: nil,
    route: Coded(system: "http://www.whocc.no/atc", code: "O", display: "Oral"), ingredients: ["paracetamol"],
    highAlert: false)

  /// A prescription of one line, dispensed from two batches.
  func prescription(handedOver: Bool, drug: Drug = paracetamol) -> Prescription {
    let item = MedicationRequest(
      id: part(41), line: 1, drug: drug, timesPerDay: 3, dose: ExactDecimal(1), doseUnit: "tablet", days: 3,
      quantity: 10, instruction: "sesudah makan, bila perlu")
    var prescription = Prescription(
      id: part(40), encounter: encounterID, number: "R-20260105-\(number)", state: .ordered,
      at: Self.minute(50), by: doctor.id, items: [item])
    guard handedOver else { return prescription }
    func batch(_ place: Int, _ lot: String, _ quantity: Int) -> MedicationDispense {
      MedicationDispense(
        id: part(place), request: item.id, batch: part(place + 100), lot: lot,
        expiresOn: CalendarDate(dayNumber: 21_000), quantity: quantity, preparedAt: Self.minute(65),
        by: pharmacist.id)
    }
    prescription.state = .handedOver
    prescription.review = QuestionnaireResponse(
      id: part(42), questionnaire: "Q0007",
      answers: [
        .init(
          linkID: "1.1", question: "Apakah nama, umur, jenis kelamin pasien sudah sesuai?",
          value: .coded(
            Coded(
              system: "http://terminology.kemkes.go.id/CodeSystem/clinical-term", code: "OV000052",
              display: "Sesuai"))),
        .init(linkID: "3.2", question: "Apakah terdapat duplikasi pengobatan?", value: .yes(false)),
      ], at: Self.minute(62), by: pharmacist.id)
    prescription.checkedBy = nurse.id
    prescription.checkedAt = Self.minute(66)
    prescription.handedOverAt = Self.minute(70)
    prescription.handedOverBy = pharmacist.id
    prescription.receivedBy = "Pasien sendiri"
    prescription.counselled = true
    prescription.dispenses = [batch(43, "A1", 6), batch(44, "B2", 4)]
    return prescription
  }
}
