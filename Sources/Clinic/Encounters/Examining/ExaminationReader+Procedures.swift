import Vocabulary

extension ExaminationReader {
  /// ICD-9-CM; what is done was explained to the patient before (EMR-10).
  mutating func readProcedures() throws {
    for (index, line) in form.procedures.enumerated() {
      let field = "procedures.\(index + 1)"
      let typed = line.code.trimmingBlanks.isEmpty ? line.text.trimmingBlanks : line.code.trimmingBlanks
      let note = line.note.trimmingBlanks
      if typed.isEmpty {
        if !note.isEmpty { problems.add("\(field).code", "Pilih kode ICD-9-CM untuk “\(note)”.") }
        continue
      }
      guard let found = try ProcedureCode.find(typed, in: tx) else {
        problems.add(
          "\(field).code", "Kode ICD-9-CM \(typed) tidak dikenal; cari dengan kata atau kode lain.")
        continue
      }
      guard line.explained else {
        problems.add("\(field).explained", "Nyatakan bahwa tindakan ini sudah dijelaskan kepada pasien.")
        continue
      }
      let previous = before.procedures.first { old in
        old.code.code == found.code && !read.procedures.contains { $0.id == old.id }
      }
      read.procedures.append(
        kept(previous, unless: { $0.note != note || !$0.explained }) {
          Procedure(
            id: previous?.id ?? ProcedureID(at: now), code: found.coded, note: note, explained: true, at: now,
            by: by)
        })
    }
  }
}
