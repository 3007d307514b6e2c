extension RuleBook {
  /// Contract section 9.16: the diet of current collections.
  static let nutritionOrder = ResourceRules(
    identifier: IdentifierRule(slugs: ["nutrition-order"]),
    mandatory: [.reference("patient"), .reference("encounter")])
}
