import Clinic

/// The answers as the catalogue shapes them in its two versions (BPJS contract 6.4 to 6.6, D15 and D16).
struct MobileJKNShapes {
  let version: MobileJKN.Version
  let numbers: MobileJKN.Numbers

  init(_ settings: MobileJKN.Choices) {
    version = settings.version
    numbers = settings.numbers
  }

  /// A number, written as text or as a number.
  enum Figure: Encodable, Sendable, Hashable {
    case text(String)
    case number(Int)

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .number(let number): try container.encode(number)
      }
    }
  }

  func figure(_ number: Int) -> Figure {
    switch numbers {
    case .text: .text(String(number))
    case .number: .number(number)
    case .byVersion: version == .one ? .text(String(number)) : .number(number)
    }
  }

  struct Token: Encodable { let token: String }
  struct Newcomer: Encodable { let norm: String }

  /// One poli of a day, its sessions together (first version).
  struct Poli: Encodable {
    let namapoli, totalantrean: String
    let sisaantrean: Figure
    let antreanpanggil, keterangan: String
  }

  /// One doctor's session (second version).
  struct Session: Encodable {
    let namapoli, totalantrean: String
    let sisaantrean: Figure
    let antreanpanggil, keterangan: String
    let kodedokter: Int
    let namadokter, jampraktek: String
  }

  struct Number: Encodable {
    let nomorantrean: String
    let angkaantrean: Figure
    let namapoli: String
    let sisaantrean: Figure
    let antreanpanggil, keterangan: String
  }

  struct Remaining: Encodable {
    let nomorantrean, namapoli: String
    let sisaantrean: Figure
    let antreanpanggil, keterangan: String
  }

  func poli(_ loads: [SessionLoad]) -> Poli {
    Poli(
      namapoli: loads.first?.session.room.name ?? "", totalantrean: String(loads.map(\.total).reduce(0, +)),
      sisaantrean: figure(loads.map(\.left).reduce(0, +)),
      antreanpanggil: loads.first { !$0.called.isEmpty }?.called ?? "", keterangan: "")
  }

  /// A session of a doctor whom BPJS does not know by a number cannot be chosen there, and is left out.
  func sessions(_ loads: [SessionLoad]) -> [Session] {
    loads.compactMap { load in
      guard let code = load.session.practitioner.bpjsDoctor.flatMap({ Int($0) }) else { return nil }
      return Session(
        namapoli: load.session.room.name, totalantrean: String(load.total), sisaantrean: figure(load.left),
        antreanpanggil: load.called, keterangan: words(load.session), kodedokter: code,
        namadokter: load.session.practitioner.name, jampraktek: load.session.hours)
    }
  }

  private func words(_ session: PracticeSession) -> String {
    session.bookingCloses == session.closes ? "" : "Pendaftaran ditutup jam \(session.bookingCloses)."
  }

  func number(_ booked: BookedNumber) -> Number {
    Number(
      nomorantrean: booked.label, angkaantrean: figure(booked.number), namapoli: booked.room,
      sisaantrean: figure(booked.ahead), antreanpanggil: booked.called,
      keterangan: "Datang 30 menit sebelum pelayanan dan konfirmasi di loket pendaftaran.")
  }

  func remaining(_ booked: BookedNumber) -> Remaining {
    Remaining(
      nomorantrean: booked.label, namapoli: booked.room, sisaantrean: figure(booked.ahead),
      antreanpanggil: booked.called, keterangan: "")
  }
}
