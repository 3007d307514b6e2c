import Clinic

/// Resep: the drug brings its usual signa; the quantity is counted when it is left empty.
struct PrescriptionSection: Component {
  let fields: ExaminationFields
  /// What the lines as they stand would do to this patient.
  let concerns: [PrescriptionConcern]
  /// The specialist's letters in force: their drugs can be taken over.
  let letters: [ReferBackLetter]

  var html: HTML {
    section(.class("card"), .id("resep")) {
      h2("Resep")
      CodeSearch(
        list: .items, label: "Cari obat", hint: "Formularium Puskesmas · nama atau zat aktif · Alt O",
        placeholder: "misalnya parasetamol", hits: .codes(.drugs()), shortcut: "Alt+o", fields: fields)
      for letter in letters { proposal(letter) }
      for concern in concerns {
        Notice(concern.kind.endangers ? .danger : .waiting, "\(concern.kind.word): \(concern.sentence)")
      }
      if concerns.contains(where: \.kind.endangers) {
        CheckField(
          "Saya sudah mempertimbangkan peringatan ini dan tetap meresepkan", name: "warningsAccepted",
          in: fields.state)
      }
      for (index, line) in fields.form.items.enumerated() { row(line, index + 1) }
      AreaField("Terapi tanpa obat", name: "nonDrugTherapy", in: fields.state, rows: 2)
    }
  }

  /// Takes the specialist's drugs over; what the formulary lacks is named.
  @HTMLBuilder private func proposal(_ letter: ReferBackLetter) -> HTML {
    let drugs = letter.content.drugs
    let elsewhere = drugs.filter { $0.standing == .elsewhere }.map(\.name)
    let outside = letter.content.outsideDrugs.map(\.name)
    p {
      if drugs.contains(where: { $0.standing == .ours }) {
        Button(
          "Resepkan obat rujuk balik (\(letter.content.condition.word))", name: ExaminationAction.field,
          value: "srb:\(letter.id.text)")
      }
      small(" Diambil di \(letter.content.collected).")
      if letter.content.collection.isElsewhere {
        small(" Obatnya tidak masuk antrean ruang farmasi; pasien membawa salinan resep.")
      }
      if !elsewhere.isEmpty {
        small(" Tidak ada di formularium Puskesmas: \(elsewhere.joined(separator: ", ")).")
      }
      if !outside.isEmpty {
        small(" Di luar formularium PRB, dokter yang memutuskan: \(outside.joined(separator: ", ")).")
      }
    }
  }

  /// Letters whose drugs are collected elsewhere.
  private var outside: [ReferBackLetter] { letters.filter(\.content.collection.isElsewhere) }

  private func row(_ line: ExaminationForm.PrescriptionLine, _ number: Int) -> HTML {
    let name = "items.\(number)"
    return div(.class("entry"), .id("f-\(name).drug")) {
      HiddenField("\(name).drug", line.drug)
      HiddenField("\(name).text", line.text)
      p(.class("entry-head")) {
        strong("\(number). \(line.text.isEmpty ? line.drug : line.text)")
        Button("Hapus", .plain, name: ExaminationAction.field, value: "hapus:items:\(number)")
      }
      if let problem = fields.state.problem("\(name).drug") { p(problem, .class("problem")) }
      div(.class("fields drug-line")) {
        TextField("Kali sehari", name: "\(name).timesPerDay", in: fields.state, kind: .number)
        TextField("Dosis", name: "\(name).dose", in: fields.state, kind: .decimal)
        TextField("Satuan", name: "\(name).doseUnit", in: fields.state)
        TextField("Hari", name: "\(name).days", in: fields.state, kind: .number)
        TextField("Jumlah", name: "\(name).quantity", in: fields.state, kind: .number)
        TextField("Aturan", name: "\(name).instruction", in: fields.state)
        TextField(
          "Racikan", name: "\(name).compound", in: fields.state, kind: .number,
          hint: "Nomor yang sama diracik bersama.")
      }
      if !outside.isEmpty {
        ChoiceField(
          "Diambil di", name: "\(name).letter", in: fields.state,
          choices: outside.map {
            Choice($0.id.text, "\($0.content.collected) (rujuk balik \($0.content.condition.word))")
          },
          blank: DrugCollection.room.word)
      }
    }
  }
}
