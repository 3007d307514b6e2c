import Vocabulary

/// The patient's head line, the same on every clinical page: who this is, and what can hurt them, in red.
struct PatientHead: Component {
  let identity: Identity
  var payer: String
  var allergies: [String]
  var lifeStage: String?
  var alerts: [String]
  var route: Route?

  /// What tells one person from another.
  struct Identity: Sendable {
    let name: String
    let sex: Sex
    /// In years, months and days: `41 th 8 bl 8 hr`.
    let age: String
    /// `12 Mar 1985`
    let birthDate: String
    let medicalRecordNumber: String
    /// Masked; nil for a newborn or a foreigner.
    let maskedNIK: String?
  }

  init(
    _ identity: Identity, payer: String, allergies: [String] = [], lifeStage: String? = nil,
    alerts: [String] = [],
    route: Route? = nil
  ) {
    self.identity = identity
    self.payer = payer
    self.allergies = allergies
    self.lifeStage = lifeStage
    self.alerts = alerts
    self.route = route
  }

  var html: HTML {
    section(.class(allergies.isEmpty ? "patient" : "patient has-allergy"), .aria("aria-label", "Pasien")) {
      if let route {
        a(identity.name, .class("name"), .href(route))
      } else {
        strong(identity.name, .class("name"))
      }
      span(.class("num")) {
        abbr(identity.sex.letter, .title(identity.sex.word))
        " · \(identity.age) · "
        span(identity.birthDate, .class("keep"))
      }
      span(.class("num")) {
        "RM "
        span(identity.medicalRecordNumber, .class("keep"))
        if let nik = identity.maskedNIK { " · NIK \(nik)" } else { " · belum ber-NIK" }
      }
      span(payer)
      if let lifeStage { span(lifeStage) }
      allergyLine
      for alert in alerts { StateMark(alert, tone: .waiting, symbol: "▲") }
    }
  }

  @HTMLBuilder private var allergyLine: HTML {
    if allergies.isEmpty {
      span("Alergi: tidak ada yang tercatat", .class("small"))
    } else {
      span("Alergi: " + allergies.joined(separator: ", "), .class("allergy"))
    }
  }
}
