/// What a message must be (BPJS contract 7; the texts are modelled on the hospitals' service).
enum AntreanRules {
  static func complaint(ofNumber body: JSON) -> String? {
    if body["nomorkartu"]?.string == nil { return "nomorkartu tidak boleh kosong" }
    let texts = [
      "kodepoli", "namapoli", "norm", "tanggalperiksa", "namadokter", "jampraktek", "nomorantrean",
    ]
    if let empty = texts.first(where: { isEmpty(body[$0]) }) { return "\(empty) tidak boleh kosong" }
    if let number = ["kodedokter", "angkaantrean"].first(where: { body[$0]?.int == nil }) {
      return "\(number) tidak boleh kosong"
    }
    if !isEmpty(body["nomorkartu"]), let complaint = card(body) { return complaint }
    guard let day = AntreanDay(body["tanggalperiksa"]?.string ?? "") else {
      return "Format tanggal tidak sesuai"
    }
    let sessions = AntreanSchedule.on(day).filter { $0.poli == body["kodepoli"]?.string }
    guard !sessions.isEmpty else { return "Poli tidak ditemukan" }
    let ofDoctor = sessions.filter { $0.doctor == body["kodedokter"]?.int }
    guard !ofDoctor.isEmpty else { return "Dokter tidak ditemukan" }
    return ofDoctor.contains { $0.hours == body["jampraktek"]?.string }
      ? nil : "Jadwal praktek tidak ditemukan"
  }

  static func complaint(ofCall body: JSON) -> String? {
    if let complaint = complaint(ofKey: body) { return complaint }
    guard let status = body["status"]?.int, [1, 2].contains(status) else { return "status harus 1 atau 2" }
    guard case .number(let waktu) = body["waktu"], waktu.count == 13, Int(waktu) != nil else {
      return "waktu harus 13 digit"
    }
    return nil
  }

  static func complaint(ofCancellation body: JSON) -> String? {
    complaint(ofKey: body) ?? (isEmpty(body["alasan"]) ? "alasan tidak boleh kosong" : nil)
  }

  private static func complaint(ofKey body: JSON) -> String? {
    let texts = ["tanggalperiksa", "kodepoli", "nomorkartu"]
    if let empty = texts.first(where: { isEmpty(body[$0]) }) { return "\(empty) tidak boleh kosong" }
    if AntreanDay(body["tanggalperiksa"]?.string ?? "") == nil { return "Format tanggal tidak sesuai" }
    return card(body)
  }

  private static func card(_ body: JSON) -> String? {
    PCareForm.isDigits(body["nomorkartu"]?.string ?? "", 13) ? nil : "nomorkartu harus 13 digit"
  }

  private static func isEmpty(_ value: JSON?) -> Bool {
    value?.string?.allSatisfy(\.isWhitespace) ?? true
  }
}
