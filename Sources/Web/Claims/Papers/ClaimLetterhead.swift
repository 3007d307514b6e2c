import Clinic
import Documents

extension Letterhead {
  /// The Puskesmas's own, below its government and its Dinas.
  init(of facility: Facility, district: String) {
    let name = district.replacing("Kab. ", with: "Kabupaten ").uppercased()
    self.init(
      above: ["PEMERINTAH \(name.isEmpty ? "KABUPATEN/KOTA …………………" : name)", "DINAS KESEHATAN"],
      name: facility.name.uppercased(), address: facility.address)
  }
}

/// A place for what is written by hand.
enum PaperLine {
  static let short = "…………………………"
  static let long = "……………………………………………………"

  static func or(_ text: String, _ line: String = long) -> String { text.isEmpty ? line : text }
}
