public import Clinic

extension BPJSKesehatan {
  /// A list that the target has read with the same log-in stays; it is renewed by itself.
  public static let relocationPlan = RelocationPlan([
    "pcare_list": .shared(by: ["login", "list"], ignoring: ["read_at", "tried_at", "problem"]),
    "pcare_reference": .shared(by: ["login", "list"]),
  ])
}
