public import Store

/// What is counted. The words in the database never change.
public enum Measure: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
  /// Visits that were not cancelled.
  case visit
  /// The same by room, sex and age.
  case visitByRoom = "visit-room"
  case payer
  case cancelled
  case finished
  /// Sick and healthy visits (KBK tells them apart), of finished visits.
  case contactKind = "contact-kind"
  /// Participants of this Puskesmas, each once a month, on the day of the first finished visit (KBK: angka kontak).
  case participant
  case disposition
  /// Three characters of ICD-10, each once a visit, by sex and age as LB1 asks.
  case diagnosis
  /// From arrival to examination, by band.
  case waiting
  /// The same in whole minutes, summed.
  case waitingMinutes = "waiting-minutes"
  /// Deliveries with a receipt, by system, on the day of the receipt.
  case delivered
  /// Times another system was away (CTG-05), by system, on the day each began.
  case outage
  /// The same in whole minutes, on each day.
  case outageMinutes = "outage-minutes"

  /// The word on the screen.
  public var word: String {
    switch self {
    case .visit: "Kunjungan"
    case .visitByRoom: "Kunjungan per ruangan"
    case .payer: "Cara bayar"
    case .cancelled: "Batal"
    case .finished: "Selesai diperiksa"
    case .contactKind: "Sakit dan sehat"
    case .participant: "Peserta JKN kontak"
    case .disposition: "Cara pulang"
    case .diagnosis: "Diagnosis"
    case .waiting: "Lama menunggu"
    case .waitingMinutes: "Menit menunggu"
    case .delivered: "Terkirim"
    case .outage: "Gangguan"
    case .outageMinutes: "Menit gangguan"
    }
  }

  /// The measures a line of a list shows: one row a day each, or a few.
  static let ofLine: [Measure] = [
    .visit, .finished, .cancelled, .participant, .disposition, .waitingMinutes, .delivered,
    .outageMinutes,
  ]

  /// Kept up from something else than visits.
  static let notOfVisits: Set<Measure> = [.delivered, .outage, .outageMinutes]

  /// Whether it is counted from visits, so that a figure opens into them.
  public var isOfVisits: Bool {
    !Self.notOfVisits.contains(self) && self != .participant && self != .waitingMinutes
  }
}
