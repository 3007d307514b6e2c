import Clinic
import Documents

extension Letterhead {
  /// The head of every letter of a Puskesmas. Where the district is not known, its line is filled in by hand.
  init(of facility: Facility, in district: String) {
    let name = district.replacing("Kab. ", with: "Kabupaten ").uppercased()
    let government = name.isEmpty ? "KABUPATEN/KOTA …………………" : name
    self.init(
      above: ["PEMERINTAH \(government)", "DINAS KESEHATAN"], name: facility.name.uppercased(),
      address: facility.address)
  }
}
