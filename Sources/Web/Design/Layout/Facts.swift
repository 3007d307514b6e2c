/// Terms and their values in two columns: vital signs, a receipt, the head of an order.
struct Facts: Component {
  let facts: [(term: String, value: HTML)]

  init(_ facts: KeyValuePairs<String, String>) {
    self.facts = facts.map { ($0.key, HTML($0.value)) }
  }

  init(_ facts: [(term: String, value: HTML)]) { self.facts = facts }

  var html: HTML {
    dl(.class("facts num")) {
      for fact in facts {
        div {
          dt(fact.term)
          dd { fact.value }
        }
      }
    }
  }
}
