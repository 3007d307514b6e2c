import Foundation

/// Every address of the site. Links, forms and the router all take their paths from here.
///
/// For the router a captured part is written as a name with a colon: `Route.patients(.record(":id")).pattern`.
enum Route: Sendable, Hashable {
  case home
  case account(AccountRoute)
  case staff(StaffRoute)
  case backups(BackupRoute)
  case patients(PatientRoute)
  case queue(QueueRoute)
  case encounters(EncounterRoute)
  case stays(StayRoute)
  case laboratory(LaboratoryRoute)
  case pharmacy(PharmacyRoute)
  case deliveries(DeliveryRoute)
  case outages(OutageRoute)
  case reconciliations(ReconciliationRoute)
  case codes(CodeRoute)
  case participants(ParticipantRoute)
  case figures(FigureRoute)
  case manualReports(ManualReportRoute)
  case schedule(ScheduleRoute)
  case credentials(CredentialRoute)
  case securityLog(SecurityLogRoute)
  case capitation(CapitationRoute)
  case claims(ClaimRoute)
  case ledger(LedgerRoute)
  case prolanis(ProlanisRoute)
  case referBack(ReferBackRoute)
  case deadlines(DeadlineRoute)
  case audits(VerificationRoute)
  case recoveries(RecoveryRoute)
  case sanctions(SanctionRoute)
  case endings(EndingRoute)
  case disputes(DisputeRoute)
  case fraud(FraudRoute)
  case whistle(WhistleRoute)
  case issuedDocuments(IssuedDocumentRoute)
  case facilityRegister(FacilityRegisterRoute)
  case asset(String)
  case liveness, readiness, metrics

  private var address: Address {
    switch self {
    case .home: Address()
    case .account(let route): route.address
    case .staff(let route): route.address
    case .backups(let route): route.address
    case .patients(let route): route.address
    case .queue(let route): route.address
    case .encounters(let route): route.address
    case .stays(let route): route.address
    case .laboratory(let route): route.address
    case .pharmacy(let route): route.address
    case .deliveries(let route): route.address
    case .outages(let route): route.address
    case .reconciliations(let route): route.address
    case .codes(let route): route.address
    case .participants(let route): route.address
    case .figures(let route): route.address
    case .manualReports(let route): route.address
    case .schedule(let route): route.address
    case .credentials(let route): route.address
    case .securityLog(let route): route.address
    case .capitation(let route): route.address
    case .claims(let route): route.address
    case .ledger(let route): route.address
    case .prolanis(let route): route.address
    case .referBack(let route): route.address
    case .deadlines(let route): route.address
    case .audits(let route): route.address
    case .recoveries(let route): route.address
    case .sanctions(let route): route.address
    case .endings(let route): route.address
    case .disputes(let route): route.address
    case .fraud(let route): route.address
    case .whistle(let route): route.address
    case .issuedDocuments(let route): route.address
    case .facilityRegister(let route): route.address
    case .asset(let name): Address("aset", name)
    case .liveness: Address("healthz")
    case .readiness: Address("readyz")
    case .metrics: Address("metrics")
    }
  }

  /// The path and query as they stand in a link, percent-encoded.
  var url: String { address.url }

  /// The path as the router registers it, captures included, without the query.
  var pattern: String { address.pattern }
}
