import Clinic
import Vocabulary

/// What was asked of the laboratory at this visit, and what came back.
struct LaboratoryCard: Component {
  let record: EncounterRecord
  /// More can be asked for.
  let isOpen: Bool

  var html: HTML {
    section(.class("card"), .id("laboratorium")) {
      h2("Laboratorium")
      if record.laboratoryOrders.isEmpty { p("Belum ada permintaan.", .class("small")) }
      for order in record.laboratoryOrders { lines(order) }
      if isOpen {
        // Pressed inside the form of the examination it keeps what was typed first.
        Button("Minta pemeriksaan", name: ExaminationAction.field, value: "lab")
      }
    }
  }

  @HTMLBuilder private func lines(_ order: LaboratoryOrder) -> HTML {
    p {
      a(order.number, .class("num"), .href(.laboratory(.order(order.id.text))))
      " "
      StateMark(order.state.word, tone: order.report == nil ? .neutral : .done)
    }
    ul(.class("results")) {
      for request in order.requests { li { result(of: request, in: order) } }
    }
  }

  @HTMLBuilder private func result(of request: ServiceRequest, in order: LaboratoryOrder) -> HTML {
    request.test.name
    if let result = order.results.first(where: { $0.request == request.id }) {
      ": "
      strong(LaboratoryValue(result.value, unit: request.test.unit).words, .class("num"))
      if let mark = result.interpretation, mark != .normal {
        " "
        StateMark(mark.rawValue, tone: .waiting, symbol: "▲")
      }
    }
  }
}

/// A result in words.
struct LaboratoryValue {
  let words: String

  init(_ value: Observation.Value, unit: String) {
    switch value {
    case .quantity(let number): words = unit.isEmpty ? number.comma : "\(number.comma) \(unit)"
    case .coded(let concept): words = concept.display
    case .text(let text): words = text
    }
  }
}
