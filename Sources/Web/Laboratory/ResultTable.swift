import Clinic

/// The results of an order with what is normal and what they mean.
struct ResultTable: Component {
  let order: LaboratoryOrder

  var html: HTML {
    DataTable(
      "Hasil", [.text("Pemeriksaan"), .number("Hasil"), .text("Nilai rujukan"), .text("Arti")], stacks: true
    ) {
      for request in order.requests { row(request, order.result(of: request.id)) }
    }
  }

  private func row(_ request: ServiceRequest, _ result: LaboratoryResult?) -> HTML {
    tr {
      td(request.test.name)
      td(.class("right num")) {
        if let result {
          strong(ResultWords.value(result.value))
          " \(request.test.unit)"
          if result.version > 1 { small("versi \(result.version)") }
        } else {
          "belum ada"
        }
      }
      td(result?.range?.words(unit: request.test.unit) ?? "–", .class("num"))
      td {
        if let result {
          ResultWords.mark(result.interpretation)
          small(result.explanation)
        }
      }
    }
  }
}
