import Journal
public import Store

/// Every numbered step of the clinic's part of the database, with what it stands on.
public enum Schema {
  public static let migrations = Journal.migrations + own

  private static let own: [Migration] = [
    .facilities,
    .accounts,
    .referenceData,
    .patients,
    .encounters,
    .queue,
    .clinicalRecord,
    .workingRecord,
    .referralTargets,
    .laboratoryOrders,
    .laboratoryResults,
    .prescriptions,
    .stock,
    .backups,
    .relocations,
    .compounds,
    .bookings,
    .credentials,
    .integrityPacts,
    .credentialUses,
    .credentialRegisters,
    .participants,
    .eligibilityChecks,
    .figures,
    .laboratoryFacilities,
    .pharmacyFacilities,
    .admission,
    .servedTickets,
    .capitation,
    .prolanis,
    .contactConsent,
    .deadlines,
  ]
}
