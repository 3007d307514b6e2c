public import Vocabulary

/// What a local regulation (Perda) sets for an ambulance (TAR-23; PKS Bontang 2024 Lampiran II I.A.3 row 8).
public struct LocalTariff: Sendable, Hashable {
  /// The local government that made it: `Kabupaten Bandung`.
  public let government: String
  /// Why it is used here although another government made it: which geography is equal. Empty for our own.
  public let likeness: String
  /// Number and year: `Perda 5 Tahun 2023`.
  public let regulation: String
  public let from: CalendarDate
  /// Last day; `nil` while no end is set.
  public let until: CalendarDate?
  public let way: Way
  public let basis: Basis
  /// Rupiah for a trip, or for a kilometre.
  public let amount: Rupiah

  /// By what the patient is brought.
  public enum Way: String, Sendable, Hashable, Codable, CaseIterable {
    case land, water

    public var word: String { self == .land ? "darat" : "air" }
  }

  public enum Basis: String, Sendable, Hashable, CaseIterable {
    case trip, kilometre

    public var word: String { self == .trip ? "sekali jalan" : "per km" }
  }

  public init(
    government: String, likeness: String = "", regulation: String, from: CalendarDate,
    until: CalendarDate? = nil, way: Way, basis: Basis, amount: Rupiah
  ) {
    self.government = government
    self.likeness = likeness
    self.regulation = regulation
    self.from = from
    self.until = until
    self.way = way
    self.basis = basis
    self.amount = amount
  }

  public var isOwn: Bool { likeness.isEmpty }

  public func isInForce(on day: CalendarDate) -> Bool { from <= day && until.map { day <= $0 } ?? true }

  /// For an explanation: `Perda 5 Tahun 2023 Kabupaten Bandung`.
  public var citation: String { "\(regulation) \(government)" }

  /// Rupiah for one trip; `nil` while the distance it is counted by is not known.
  func amount(for trip: ClaimService.Trip) -> Rupiah? {
    switch basis {
    case .trip: amount
    case .kilometre: trip.kilometres.map { amount * $0 }
    }
  }
}

/// The local tariffs that hold where a Puskesmas lies.
public struct LocalTariffs: Sendable {
  /// `Kabupaten Bandung`.
  public let region: String
  private let tariffs: [LocalTariff]

  public init(of region: String, _ tariffs: [LocalTariff]) {
    self.region = region
    self.tariffs = tariffs
  }

  /// Our own regulation of the day goes before that of the nearest region of equal geography; of two, the younger.
  public func tariff(_ way: LocalTariff.Way, on day: CalendarDate) -> LocalTariff? {
    tariffs.filter { $0.way == way && $0.isInForce(on: day) }
      .max { ($0.isOwn ? 1 : 0, $0.from) < ($1.isOwn ? 1 : 0, $1.from) }
  }

  /// Why nothing is paid while there is none.
  func missing(_ way: LocalTariff.Way, on day: CalendarDate) -> String {
    """
    Belum ada tarif ambulans \(way.word) menurut Perda untuk \(region) pada \(day.iso). Minta admin Dinas mencatatnya di \
    Buku kapitasi → Perjanjian → Catat tarif ambulans, berlaku mulai \(day.iso) atau sebelumnya. Bila \(region) tidak \
    mempunyai Perda, catat di sana Perda daerah terdekat yang geografinya setara dan tulis kesamaannya. Sesudah itu klaim \
    ini terhitung sendiri.
    """
  }
}
