import Clinic
import Vocabulary

/// What every part of the form draws from: the values, the problems, the lists to choose from.
struct ExaminationFields {
  let form: ExaminationForm
  var state: FormState
  let patient: Patient
  let today: CalendarDate
  let lists: CodeLists
  /// The part of the page that takes the cursor.
  var focus: String?
  /// Words typed without choosing, and what they may mean.
  var choices: Choices?
  var referral = ReferralOptions()

  struct Choices: Sendable {
    let list: ExaminationAction.List
    let words: String
    /// Code, words, and a mark at the right.
    let hits: [HitList.Hit]
  }

  init(
    _ form: ExaminationForm, problems: Problems = Problems(), of patient: Patient, on today: CalendarDate,
    lists: CodeLists, focus: String? = nil, choices: Choices? = nil
  ) {
    self.form = form
    state = FormState(form.values, problems: problems)
    self.patient = patient
    self.today = today
    self.lists = lists
    self.focus = focus
    self.choices = choices
  }

  var age: Age? { patient.age(on: today) }
}
