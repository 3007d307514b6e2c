import Clinic
import Vocabulary

/// One label: whose, what, how, until when (Permenkes 74/2016: etiket).
struct DrugLabel: Component {
  let facility: Facility
  let prescription: Prescription
  let item: MedicationRequest
  let patient: Patient
  let day: CalendarDate

  private var color: LabelColor { LabelColor(route: item.drug.route) }

  var html: HTML {
    article(.class("label \(color.rawValue)")) {
      header {
        strong(facility.name)
        span("\(prescription.number) · \(Indonesian.day(day))", .class("num"))
      }
      p(.class("who")) {
        strong(patient.name)
        span(
          " lahir \(Indonesian.day(patient.birthDate)) · RM \(patient.medicalRecordNumber.spaced)",
          .class("num"))
      }
      p("\(item.drug.name) \(item.drug.strength) · \(quantity) \(item.drug.unit)", .class("what"))
      p(item.signa, .class("how"))
      if shakes { p("Kocok dahulu", .class("how")) }
      footer {
        strong(color.word)
        if let expiry { span("ED \(Indonesian.day(expiry))", .class("num")) }
      }
    }
  }

  private var dispenses: [MedicationDispense] { prescription.dispenses.filter { $0.request == item.id } }

  /// What is in the bag; before it is prepared, what was prescribed.
  private var quantity: String {
    Indonesian.number(dispenses.isEmpty ? item.quantity : dispenses.reduce(0) { $0 + $1.quantity })
  }

  /// The earliest of the batches in the bag.
  private var expiry: CalendarDate? { dispenses.map(\.expiresOn).min() }

  private var shakes: Bool {
    item.drug.form.lowercased().contains("suspensi") && !item.instruction.lowercased().contains("kocok")
  }
}
