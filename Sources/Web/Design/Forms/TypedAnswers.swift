import Clinic
import Vocabulary

/// Reads what was typed into a form, gathering what has to be mended.
struct TypedAnswers {
  let form: FormValues
  var problems = Problems()

  init(_ form: FormValues) { self.form = form }

  func text(_ name: String) -> String { form[name] ?? "" }

  mutating func day(_ name: String) -> CalendarDate? {
    let day = CalendarDate(typed: form[name] ?? "")
    if day == nil { problems.add(name, "Tulis tanggal, misalnya 01-02-2026.") }
    return day
  }

  mutating func optionalDay(_ name: String) -> CalendarDate? { form[name] == nil ? nil : day(name) }

  mutating func practitioner(_ name: String, asking: String = "Pilih orangnya.") -> PractitionerID? {
    let id = PractitionerID(form[name] ?? "")
    if id == nil { problems.add(name, asking) }
    return id
  }
}
