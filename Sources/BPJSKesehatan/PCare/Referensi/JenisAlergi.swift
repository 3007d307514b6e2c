/// The three lists of allergies (contract 3.11).
enum JenisAlergi: String, Sendable, CaseIterable {
  case makanan = "01"
  case udara = "02"
  case obat = "03"
}
