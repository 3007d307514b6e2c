/// The rules an agreement has to cite. A terms file names the article of each, so that an explanation made under
/// another agreement never quotes the wrong page.
public enum Article: String, Sendable, CaseIterable {
  case headcount, baseTariff, riskCoefficient, tariffLimits, capitationTotal
  case contactRate, referralRatio, prolanisRatio, ratingBands, performancePayment
  case silpa
  case paymentDue, penalty, penaltyCause
  case claimExpiry, clubExpiry
  case claimFile, claimFeedback, claimLicence, claimNetwork, claimTruth
  case clubAttendance, clubFrequency, clubHonorarium, clubConsumption
  case inpatientDays, inpatientTariff
  case deliveryTeam, deliveryEmergency
  case prosthesis
  case antenatal, postnatal
  case tariff, performer, facility
  // The capitation ledger
  case capitationDue, staffPact, tariffLetter, correction, increase, decrease, membership, compensation
  case paymentAccount, netPayment
  // Whose figures performance is paid by, and where it is
  case performanceAssessment, performanceScope
  // What a claim's papers and honoraria are held to, and what the agreement leaves to a local regulation
  case claimCount, honorariumTax, localTariff

  /// Whether every terms file has to cite it. What was added later is cited by its agreement's title where a file
  /// does not name it, so that a file written before still holds.
  var isRequired: Bool {
    switch self {
    case .capitationDue, .staffPact, .tariffLetter, .correction, .increase, .decrease, .membership,
      .compensation, .paymentAccount, .netPayment, .performanceAssessment, .performanceScope, .claimCount,
      .honorariumTax,
      .localTariff:
      false
    default: true
    }
  }
}
