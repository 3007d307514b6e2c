import Vocabulary

extension Context {
  /// The health worker whose account this is: whoever is named in a record must be one.
  var healthWorker: PractitionerID {
    get throws {
      guard let practitioner = actor.practitioner else {
        throw Refusal.conflict("Akun Anda belum dihubungkan dengan data tenaga kesehatan. Hubungi admin.")
      }
      return practitioner
    }
  }
}
