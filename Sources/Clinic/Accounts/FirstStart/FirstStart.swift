public import Vocabulary

/// What the first administrator fills in: who, the password and, on an empty database, which Puskesmas this is.
public struct FirstStart: Sendable {
  let name: String
  let userName: String
  let password: String
  let repeated: String
  let facilityName: String
  let address: String
  let districtCode: String
  let zone: FacilityZone

  /// - Parameters:
  ///   - districtCode: the Kemendagri code of the kecamatan, six digits.
  public init(
    name: String, userName: String, password: String, repeated: String, facilityName: String = "",
    address: String = "", districtCode: String = "", zone: FacilityZone = .wib
  ) {
    self.name = name
    self.userName = userName
    self.password = password
    self.repeated = repeated
    self.facilityName = facilityName
    self.address = address
    self.districtCode = districtCode
    self.zone = zone
  }

  func checked(
    needsFacility: Bool, at now: Instant
  ) throws(Problems) -> (userName: UserName, facility: Facility?) {
    var problems = Problems()
    if name.isEmpty { problems.add("nama", "Isi nama lengkap Anda.") }
    let parsed = problems.collect("nama-pengguna") { () throws(Problem) in try UserName(userName) }
    if let parsed { problems.addPassword(password, repeated, for: parsed) }
    if needsFacility { addFacilityProblems(to: &problems) }
    try problems.throwIfAny()
    guard let parsed else { throw problems }
    guard needsFacility else { return (parsed, nil) }
    let facility = Facility(
      id: FacilityID(at: now), name: facilityName, address: address,
      districtCode: districtCode.filter(\.isNumber), zone: zone)
    return (parsed, facility)
  }

  private func addFacilityProblems(to problems: inout Problems) {
    if facilityName.isEmpty { problems.add("puskesmas", "Isi namanya.") }
    if address.isEmpty { problems.add("alamat", "Isi alamat Puskesmas.") }
    let digits = districtCode.filter(\.isNumber)
    if digits.count != 6 {
      problems.add("kecamatan", "Kode kecamatan Kemendagri 6 angka; yang terisi \(digits.count).")
    }
  }
}
