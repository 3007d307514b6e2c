public import Store

/// One entry of the KFA, the national dictionary of medicines and devices.
public struct DrugProduct: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
    /// Zat aktif (BZA), codes 91…
    case substance
    /// Produk obat virtual (POV), codes 92…
    case virtual
    /// Produk obat aktual (POA), codes 93…
    case product
    /// Vaccine groups (VG…), devices and the rest.
    case other
  }

  public let code: String
  public let kind: Kind
  public let name: String

  public init(code: String, kind: Kind, name: String) {
    self.code = code
    self.kind = kind
    self.name = name
  }
}

extension RowFormat<DrugProduct> {
  /// The code itself says the kind (SATUSEHAT contract §6.7); the column `kind` is words for people.
  public static var drugProducts: RowFormat {
    RowFormat("code kind display") { row throws(CSVProblem) in
      let code = try row.required("code")
      guard code.wholeMatch(of: /[0-9]{8}|VG[0-9]{1,4}/) != nil else {
        throw row.problem("code", "“\(code)” bukan kode KFA; contoh yang benar 93001019.")
      }
      let kind: DrugProduct.Kind =
        switch code.prefix(2) {
        case "91": .substance
        case "92": .virtual
        case "93": .product
        default: .other
        }
      return DrugProduct(code: code, kind: kind, name: try row.required("display"))
    }
  }
}
