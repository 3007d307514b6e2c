/// A drug of KFA (contract section 6.7). Codes and names are the dictionary's; licence, maker, price and packing
/// are made up.
struct KFAProduct: Sendable {
  typealias Coded = (code: String, name: String)

  var code: String
  var name: String
  var form: Coded
  var route: Coded
  var unit = "Tablet"
  var template: String
  var ingredients: [(code: String, name: String, strength: String)]
  var price: Int
  /// The fifth level of the ATC code.
  var atc: Coded

  /// Made-up numbers of the licence and of the government's catalogue.
  var licence: String { "SBX" + code }
  var catalogueNumber: String { "7" + code.dropFirst(1) }

  func bears(_ number: String, of source: String) -> Bool {
    switch source {
    case "nie": number == licence
    case "lkpp": number == catalogueNumber
    default: number == code
    }
  }

  /// The template's name: the product's without its brand.
  var templateName: String {
    name.lastIndex(of: "(").map { String(name[..<$0]).trimmedEnd } ?? name
  }
}

extension String {
  fileprivate var trimmedEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
