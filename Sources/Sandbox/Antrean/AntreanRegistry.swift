/// The numbers a facility has reported, by card, day and poli, and what became of them (BPJS contract 7, B3 to B5).
///
/// Numbers that were taken through Mobile JKN are known to BPJS without a report: here every card that ends in 9600 to
/// 9699 holds one, so that calls and cancellations of the played Mobile JKN are understood.
struct AntreanRegistry: Sendable, Hashable {
  private var numbers: [AntreanKey: Number] = [:]

  private struct Number: Sendable, Hashable {
    var label: String
    var isCancelled = false
    /// 1 there, 2 not there; nil while it was not called.
    var presence: Int?
  }

  mutating func add(_ body: JSON) -> AntreanReply {
    if let complaint = AntreanRules.complaint(ofNumber: body) { return .refused(complaint) }
    let key = AntreanKey(body)
    let label = body["nomorantrean"]?.string ?? ""
    if !key.card.isEmpty {
      if let known = numbers[key], !known.isCancelled {
        return .refused(
          "Nomor antrean sudah terdaftar untuk peserta, tanggal dan poli ini", outcome: .duplicate)
      }
      numbers[key] = Number(label: label)
    }
    return .done(.stored, id: label)
  }

  mutating func call(_ body: JSON) -> AntreanReply {
    if let complaint = AntreanRules.complaint(ofCall: body) { return .refused(complaint) }
    let key = AntreanKey(body)
    guard var number = number(key) else { return .refused("Data antrean tidak ditemukan") }
    guard !number.isCancelled else { return .refused("Antrean sudah dibatalkan", outcome: .duplicate) }
    number.presence = body["status"]?.int
    numbers[key] = number
    return .done(.updated, id: number.label)
  }

  mutating func cancel(_ body: JSON) -> AntreanReply {
    if let complaint = AntreanRules.complaint(ofCancellation: body) { return .refused(complaint) }
    let key = AntreanKey(body)
    guard var number = number(key) else { return .refused("Data antrean tidak ditemukan") }
    guard !number.isCancelled else { return .refused("Antrean sudah dibatalkan", outcome: .duplicate) }
    number.isCancelled = true
    numbers[key] = number
    return .done(.deleted, id: number.label)
  }

  private func number(_ key: AntreanKey) -> Number? {
    if let known = numbers[key] { return known }
    guard let serial = Int(key.card.suffix(4)), (9600...9699).contains(serial) else { return nil }
    return Number(label: "Mobile JKN")
  }
}

/// What names a number at BPJS.
struct AntreanKey: Sendable, Hashable {
  let card: String
  let day: String
  let poli: String

  init(_ body: JSON) {
    card = body["nomorkartu"]?.string ?? ""
    day = body["tanggalperiksa"]?.string ?? ""
    poli = body["kodepoli"]?.string ?? ""
  }
}
