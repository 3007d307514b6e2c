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
}
