import Clinic
import Vocabulary

/// What a network facility states, in our own words after the facts of Lampiran VI: the same on the page and on the paper.
struct NetworkStatementText {
  let form: NetworkFacilityForm
  let puskesmas: String

  /// The fields of the annex for this kind (NET-02 to NET-04).
  var facts: [(term: String, value: String)] {
    let own: [(String, String)] =
      switch form.kind {
      case .midwife:
        [
          ("Penanggung jawab", form.signer), ("Alamat praktik", form.address),
          ("Izin operasional", form.operatingLicence), ("Bidan dan nomor SIP", midwives),
          ("Perawat dan nomor SIP", form.nurses), ("Nomor telepon", form.phone), ("Bank", form.bank),
          ("Nomor rekening", form.bankAccount), ("Nama pemilik rekening", form.accountHolder),
          ("NPWP", form.taxNumber), ("Surel", form.email),
          ("Masa berlaku PKS jejaring", span(form.agreementFrom, form.agreementUntil)),
          ("MOU dengan yang membantu sampai", form.assistantsUntil.map(Indonesian.longDay) ?? ""),
        ]
      case .laboratory, .pharmacy:
        [
          ("Penanggung jawab", form.signer), ("Alamat", form.address),
          ("Izin", "\(form.licenceNumber), berlaku \(span(form.licenceFrom, form.licenceUntil))"),
          ("Nomor telepon", form.phone), ("Surel", form.email),
          ("Masa berlaku PKS jejaring", span(form.agreementFrom, form.agreementUntil)),
        ]
      }
    return [("Nama jejaring", form.name), ("Jenis", form.kind.word)] + own
  }

  private var midwives: String {
    let first =
      "\(form.midwife), SIP \(form.licenceNumber), berlaku \(span(form.licenceFrom, form.licenceUntil))"
    return form.midwives.isEmpty ? first : "\(first)\n\(form.midwives)"
  }

  private func span(_ from: CalendarDate?, _ until: CalendarDate?) -> String {
    guard let from, let until else { return "" }
    return "\(Indonesian.longDay(from)) sampai \(Indonesian.longDay(until))"
  }

  var promises: [String] {
    let common = [
      "Bersedia menjadi jejaring \(puskesmas) dan melayani peserta JKN menurut perjanjian kerja sama yang berlaku.",
      "Pernyataan ini tidak dicabut dan tidak diubah tanpa persetujuan BPJS Kesehatan dan \(puskesmas).",
      "Melaporkan pelayanan setiap bulan kepada BPJS Kesehatan melalui \(puskesmas).",
      "Merahasiakan data peserta, selama bekerja sama dan sesudahnya.",
    ]
    guard form.kind == .midwife else { return common }
    return common + [
      "Menagih pelayanan non-kapitasi hanya melalui \(puskesmas), sesudah diperiksa dan disetujui Puskesmas.",
      "Menerima pembayarannya di rekening yang tertulis di atas, atas tanggung jawab sendiri.",
    ]
  }
}
