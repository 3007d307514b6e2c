import Clinic

/// What the data warns of. Red only where the patient may come to harm.
struct ConcernNotice: Component {
  let concern: PrescriptionConcern

  var html: HTML {
    Notice(concern.kind.endangers ? .danger : .waiting) {
      strong(concern.kind.word)
      " · \(concern.sentence)"
    }
  }
}
