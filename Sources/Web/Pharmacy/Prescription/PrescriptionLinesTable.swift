import Clinic

/// The drugs of a prescription, with the batches they were taken from once they are prepared.
struct PrescriptionLinesTable: Component {
  let prescription: Prescription

  var html: HTML {
    DataTable("Obat", [.text("No."), .text("Obat"), .text("Aturan pakai"), .number("Jumlah")], stacks: true) {
      for item in prescription.items { row(item) }
    }
  }

  private func row(_ item: MedicationRequest) -> HTML {
    tr {
      td("\(item.line)", .class("num"))
      td {
        strong("\(item.drug.name) \(item.drug.strength)")
        if item.drug.highAlert {
          " "
          StateMark("High alert", tone: .danger, symbol: "▲")
        }
        small(item.drug.form)
      }
      td {
        item.signa
        small("\(item.days) hari")
      }
      td(.class("right num")) {
        span("\(Indonesian.number(item.quantity)) \(item.drug.unit)", .class("keep"))
        for dispense in prescription.dispenses.filter({ $0.request == item.id }) {
          small(
            """
            \(Indonesian.number(dispense.quantity)) dari batch \(dispense.lot), \
            ED \(Indonesian.day(dispense.expiresOn))
            """)
        }
        if !item.shortReason.isEmpty { small("Kurang: \(item.shortReason)") }
      }
    }
  }
}
