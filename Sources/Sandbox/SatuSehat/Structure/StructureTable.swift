/// The elements of FHIR R4 as text tables, one line for an element:
/// `path min..max type|type -> Target|Target = code|code`.
///
/// `name[x]` is a choice of types; no type means a backbone element whose members follow as `path.member`;
/// `@path` repeats the members of another element; `*` is any type. Left out because every type has them:
/// `id`, `extension`, `modifierExtension` and the members of Resource and DomainResource.
/// Source: StructureDefinitions of FHIR R4 4.0.1 (hl7.fhir.r4.core, CC0).
enum StructureTable {
  /// One line of a table.
  struct Line {
    var path: String
    var required: Bool
    var list: Bool
    var types: [String]
    var targets: Set<String>
    var codes: Set<String>

    init?(_ text: Substring) {
      let words = text.split(separator: " ")
      guard words.count >= 2 else { return nil }
      path = String(words[0])
      required = words[1].hasPrefix("1")
      list = words[1].hasSuffix("*")
      types = words.count > 2 ? words[2].split(separator: "|").map(String.init) : []
      targets = []
      codes = []
      guard words.count > 4 else { return }
      let values = Set(words[4].split(separator: "|").map(String.init))
      if words[3] == "->" { targets = values } else { codes = values }
    }
  }

  static func lines(_ table: String) -> [Line] {
    table.split(separator: "\n").compactMap(Line.init)
  }
}
