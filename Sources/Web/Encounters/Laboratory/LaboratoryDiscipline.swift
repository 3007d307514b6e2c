import Clinic

extension OfferedTest {
  /// The discipline in the laboratory's own words; HL7 `v2-0074` has English ones.
  var discipline: String {
    switch category.code {
    case "HM": "Hematologi"
    case "CH": "Kimia klinik"
    case "BLB": "Golongan darah"
    case "SR": "Serologi"
    case "UR": "Urinalisis"
    case "MB": "Mikrobiologi"
    case "CP": "Sitologi"
    default: category.display
    }
  }
}
