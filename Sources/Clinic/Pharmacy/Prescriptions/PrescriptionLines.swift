import Vocabulary

/// What a line of a prescription must hold before it is kept (Permenkes 74/2016, pharmaceutical requirements).
enum PrescriptionLines {
  /// Problems are told under `items.<line>.<field>`.
  static func check(_ lines: [MedicationRequest]) throws(Problems) {
    var problems = Problems()
    for (index, line) in lines.enumerated() {
      let field = "items.\(index + 1)"
      if !(1...24).contains(line.timesPerDay) {
        problems.add("\(field).timesPerDay", "Isi berapa kali sehari, 1 sampai 24.")
      }
      if line.dose <= ExactDecimal(0) || line.dose > ExactDecimal(1000) {
        problems.add("\(field).dose", "Isi dosis sekali pakai, lebih dari 0 dan paling banyak 1000.")
      }
      if line.doseUnit.trimmingBlanks.isEmpty {
        problems.add("\(field).doseUnit", "Isi satuan dosis, misalnya tablet atau sendok takar.")
      }
      if !(1...366).contains(line.days) {
        problems.add("\(field).days", "Isi lama pemakaian, 1 sampai 366 hari.")
      }
      if !(1...9999).contains(line.quantity) {
        problems.add("\(field).quantity", "Isi jumlah obat, 1 sampai 9999.")
      }
    }
    try problems.throwIfAny()
  }
}
