import Clinic
import Journal

/// Every capability's pages, in the order of the left bar.
enum SiteModules {
  static func all(
    _ clinic: Clinic, _ accounts: Accounts, _ cookie: SessionCookie, _ preflight: Preflight,
    _ lists: CodeLists, _ reconciliation: ReconciliationRunner, _ credentials: CredentialDesk?,
    _ documents: DocumentDesk
  ) -> [any PageModule] {
    [
      HomePages(clinic: clinic),
      SignInPages(accounts: accounts, cookie: cookie),
      FirstStartPages(accounts: accounts),
      ChoosePasswordPages(accounts: accounts),
      PasswordPages(accounts: accounts),
      StaffPages(clinic: clinic),
      BackupPages(clinic: clinic),
      DraftPages(clinic: clinic),
      PatientPages(clinic: clinic),
      QueuePages(clinic: clinic),
      DisplayPages(clinic: clinic),
      DeliveryPages(clinic: clinic, preflight: preflight),
      OutagePages(clinic: clinic),
      ReconciliationPages(clinic: clinic, runner: reconciliation),
      LaboratoryPages(clinic: clinic),
      EncounterPages(clinic: clinic, lists: lists),
      ReferralLetterPages(clinic: clinic, documents: documents),
      CodePages(clinic: clinic),
      PharmacyPages(clinic: clinic),
      StockPages(clinic: clinic),
      MendingPages(clinic: clinic),
      ParticipantPages(clinic: clinic),
      FigurePages(clinic: clinic),
      ManualReportPages(clinic: clinic, documents: documents),
      IssuedDocumentPages(clinic: clinic),
      CheckPages(clinic: clinic),
      SchedulePages(clinic: clinic),
      StaffRegisterPages(clinic: clinic),
      SubstitutePages(clinic: clinic),
      RegisterChangePages(clinic: clinic, documents: documents),
      OperatorPages(clinic: clinic, documents: documents),
      FacilityDetailPages(clinic: clinic, documents: documents),
      ServicePromisePages(clinic: clinic, documents: documents),
      EquipmentPages(clinic: clinic),
      PublicSchedulePages(clinic: clinic),
      CapitationPages(clinic: clinic),
      DoctorPages(clinic: clinic),
      LedgerPages(clinic: clinic, documents: documents),
      LedgerEntryPages(clinic: clinic),
      ReceiptPages(clinic: clinic),
      MatchingPages(clinic: clinic),
      AgreementPages(clinic: clinic),
      ProlanisPages(clinic: clinic),
      ScreeningPages(clinic: clinic),
      ClaimPages(clinic: clinic),
      ClaimBatchPages(clinic: clinic, documents: documents),
      ClaimLinePages(clinic: clinic, documents: documents),
      ClubPages(clinic: clinic, documents: documents),
      NetworkPages(clinic: clinic),
      NetworkStatementPages(clinic: clinic, documents: documents),
      DeadlinePages(clinic: clinic),
      HolidayPages(clinic: clinic),
      VerificationPages(clinic: clinic),
      AuditedPages(clinic: clinic),
      RecoveryPages(clinic: clinic, documents: documents),
      SanctionPages(clinic: clinic, documents: documents),
      EndingPages(clinic: clinic, documents: documents),
      DisputePages(clinic: clinic),
      FraudPages(clinic: clinic),
      FraudTeamPages(clinic: clinic, documents: documents),
      WhistleReportPages(clinic: clinic),
      WhistlePages(desk: WhistleDesk(clinic)),
      SecurityLogPages(clinic: clinic),
    ] + (credentials.map { [CredentialPages(clinic: clinic, desk: $0, documents: documents)] } ?? [])
  }

  /// What a warehouse has: figures, the accounts that may look at them, and its own copies.
  static func warehouse(_ clinic: Clinic, _ accounts: Accounts, _ cookie: SessionCookie) -> [any PageModule] {
    [
      HomePages(clinic: clinic),
      SignInPages(accounts: accounts, cookie: cookie),
      FirstStartPages(accounts: accounts, isWarehouse: true),
      ChoosePasswordPages(accounts: accounts),
      PasswordPages(accounts: accounts),
      StaffPages(clinic: clinic),
      BackupPages(clinic: clinic),
      DraftPages(clinic: clinic),
      FigurePages(clinic: clinic),
    ]
  }
}
