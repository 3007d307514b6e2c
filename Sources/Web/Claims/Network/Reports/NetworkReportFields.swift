import Clinic

/// What is typed when a report is confirmed, beside the services that are held.
struct NetworkReportFields: Component {
  let form: FormState
  /// Whether there are claimed services: then the month is not empty.
  let hasClaims: Bool

  static let order = [
    NetworkReportDraft.Field.others, NetworkReportDraft.Field.note, NetworkReportDraft.Field.nothing,
    NetworkReportDraft.Field.confirmer,
  ]

  @HTMLBuilder var html: HTML {
    AreaField(
      "Pelayanan lain untuk peserta JKN", name: NetworkReportDraft.Field.others, in: form, rows: 4,
      hint: "Satu baris satu pelayanan: nama; jumlah. Misalnya: Resep peserta JKN; 120.")
    AreaField("Catatan", name: NetworkReportDraft.Field.note, in: form, rows: 2)
    if !hasClaims {
      CheckField(
        "Nihil: tidak ada pelayanan bulan ini", name: NetworkReportDraft.Field.nothing, in: form)
    }
  }
}

extension NetworkReportDraft {
  /// As it was typed.
  init(_ values: FormValues) {
    self.init()
    others = values.verbatim(Field.others) ?? ""
    note = values[Field.note] ?? ""
    isNothing = values.isTicked(Field.nothing)
  }
}
