public import JKN

/// How a referred patient was brought to the hospital by an ambulance (TAR-23; PKS Bontang 2024 Lampiran II I.A.3 row 8).
public struct AmbulanceRide: Sendable, Hashable, Codable {
  public let way: LocalTariff.Way
  /// One way; `nil` where nobody wrote it down.
  public let kilometres: Int?
  /// What was done to make the patient fit for the road; an ambulance is paid with stabilisation only.
  public let stabilisation: String

  public init(way: LocalTariff.Way, kilometres: Int?, stabilisation: String) {
    self.way = way
    self.kilometres = kilometres
    self.stabilisation = stabilisation
  }

  /// As the claim is priced.
  public var trip: ClaimService.Trip { ClaimService.Trip(way: way, kilometres: kilometres) }

  /// `darat, 32 km; stabilisasi: oksigen 3 liter`.
  public var words: String { "\(trip.words); stabilisasi: \(stabilisation)" }
}
