import Vocabulary

extension ExaminationReader {
  mutating func readFollowUp() {
    readDiet()
    readCarePlan()
    read.disposition = Disposition(rawValue: form.disposition)
    if read.disposition == nil, !form.disposition.isEmpty {
      problems.add("disposition", "Pilih cara pulang dari daftar.")
    }
  }

  private mutating func readDiet() {
    let text = form.dietText.trimmingBlanks
    let chosen = lists.diets.first {
      $0.code == form.diet || ($0.coded?.code == form.diet && !form.diet.isEmpty)
    }
    if chosen == nil, !form.diet.isEmpty { problems.add("diet", "Pilih jenis diet dari daftar.") }
    guard chosen != nil || !text.isEmpty else { return }
    let words = text.isEmpty ? chosen.map { "\($0.name): \($0.instruction)" } ?? "" : text
    // Diets that have no SNOMED CT code are kept in words only.
    read.dietSummary = kept(
      before.dietSummary, unless: { $0.text != words || $0.diet != chosen?.coded }
    ) {
      DietSummary(
        id: before.dietSummary?.id ?? DietSummaryID(at: now), diet: chosen?.coded, text: words, at: now,
        by: by)
    }
  }

  private mutating func readCarePlan() {
    let text = form.carePlan.trimmingBlanks
    let control = day(form.controlOn, "controlOn")
    guard !text.isEmpty || control != nil else { return }
    guard !text.isEmpty else {
      problems.add("carePlan", "Isi rencana tindak lanjut untuk kontrol \(form.controlOn).")
      return
    }
    read.carePlan = kept(
      before.carePlan, unless: { $0.description != text || $0.controlOn != control }
    ) {
      CarePlan(
        id: before.carePlan?.id ?? CarePlanID(at: now), description: text, controlOn: control, at: now, by: by
      )
    }
  }

  /// A day from today on; `nil` when the field is empty or wrong.
  mutating func day(_ typed: String, _ field: String) -> CalendarDate? {
    guard !typed.trimmingBlanks.isEmpty else { return nil }
    guard let day = CalendarDate(iso: typed.trimmingBlanks) else {
      problems.add(field, "Tanggal harus lengkap: tahun, bulan, dan hari yang ada di kalender.")
      return nil
    }
    // Counted from the visit, so that a later correction can keep the day that was agreed then.
    guard day >= encounter.day else {
      problems.add(field, "Tanggal tidak boleh sebelum hari kunjungan.")
      return nil
    }
    guard day.days(since: encounter.day) <= 366 else {
      problems.add(field, "Tanggal paling lambat satu tahun setelah kunjungan.")
      return nil
    }
    return day
  }

  mutating func readContact() {
    let room = before.contact
    read.contact = Contact(
      place: Contact.Place(rawValue: form.place) ?? room.place,
      kind: Contact.Kind(rawValue: form.contactKind) ?? room.kind,
      mode: Contact.Mode(rawValue: form.mode) ?? room.mode, groupScreening: form.groupScreening)
  }
}
