import Journal
public import Store

/// Every numbered step of the clinic's part of the database, with what it stands on.
public enum Schema {
  public static let migrations = Journal.migrations + own

  /// A database of its own for a test, with every table and nothing in them.
  public static func temporaryStore(_ engine: Store.Engine = .standard) async throws -> Store {
    try await template.copy(engine)
  }

  private static let template = StoreTemplate { try await $0.migrate(migrations, at: 0) }

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
    .claims,
    .claimAnswers,
    .claimPartners,
    .capitationLedger,
    .paymentReceipts,
    .capitationClosings,
    .agreementFiles,
    .auditCases,
    .auditSamples,
    .auditAccess,
    .recoveries,
    .sanctions,
    .fraudHits,
    .whistleReports,
    .recoverySetOffs,
    .endingsAndDisputes,
    .claimFraud,
    .issuedDocuments,
    .facilityRegister,
    .sessionSpans,
    .loginPacts,
    .networkStatements,
    .facilityStandards,
    .holidays,
    .participantUndos,
    .kbkAssessments,
    .receiptMatches,
    .refusedSignIns,
    .clubsAtInsurer,
    .chargedClaims,
    .oversightFiles,
    .fraudTeam,
    .recoveryExtensions,
  ]
}
