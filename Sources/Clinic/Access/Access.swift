/// Who may do what: the one place where it is decided (least privilege; Permenkes 24/2022 art. 29–32).
public enum Access {
  private static let care: Set<Role> = [.perawat, .dokter, .bidan]

  /// The roles that may do `action`.
  public static func roles(for action: Action) -> Set<Role> {
    switch action {
    case .searchPatients, .readQueue:
      care.union([.loket, .apoteker, .analis, .kepala])
    case .readPatient: care.union([.loket, .apoteker, .analis, .kepala])
    case .registerPatient, .changePatient, .registerVisit: care.union([.loket])
    case .callQueue: care.union([.loket, .apoteker, .analis])
    case .readRecord: care.union([.apoteker, .analis, .kepala, .timKecurangan])
    case .bookVisit: [.mobileJKN]
    case .triage: care
    case .examine, .prescribe, .orderLaboratory, .signRecord, .correctRecord: [.dokter, .bidan]
    case .keepStays: care
    case .readStays: care.union([.kepala])
    case .workLaboratory: [.analis]
    case .reviewPrescription, .dispense: [.apoteker]
    case .readDeliveries, .resendDelivery: care.union([.loket, .apoteker, .analis, .kepala, .adminDinas])
    case .readJournal, .readAnswers: [.kepala, .adminDinas]
    case .manageAccounts, .manageFacility, .readBackups: [.kepala, .adminDinas]
    case .manageCredentials, .readSecurityLog: [.kepala, .adminDinas]
    case .importReferenceData: [.adminDinas]
    case .importParticipants, .reportToInsurer: [.kepala, .adminDinas]
    case .readFigures: [.kepala, .adminDinas, .pengamat]
    case .readCapitation, .keepLedger: [.kepala, .adminDinas]
    case .manageClaims: [.klaim, .kepala, .adminDinas]
    case .readClaim: [.klaim, .kepala, .adminDinas, .timKecurangan]
    case .enterNetworkClaims: [.bidanJejaring]
    case .manageProlanis, .manageReferBack: care.union([.kepala])
    case .readDeadlines: Set(Role.staff)
    case .manageDeadlines: [.kepala, .adminDinas]
    case .readCases: [.kepala, .adminDinas, .timKecurangan]
    case .manageCases: [.kepala, .adminDinas]
    case .readAuditedRecords: [.auditor]
    case .workFraud: [.kepala, .timKecurangan]
    case .readClaimSigns: [.kepala, .timKecurangan, .adminDinas]
    case .readWhistleReports: [.timKecurangan]
    case .readReferenceData: Set(Role.staff)
    case .ownAccount: Set(Role.people)
    case .signOwnPact: Set(Role.staff)
    // What stands on a paper was opened under its own action before.
    case .issueDocument: Set(Role.staff).subtracting([.pengamat])
    case .readIssuedDocuments, .withdrawDocument: [.kepala, .adminDinas]
    }
  }

  /// Whether `actor` may do `action` for this purpose at the facility he or she works for.
  public static func allows(_ actor: Actor, _ action: Action) -> Bool {
    !roles(for: action).isDisjoint(with: actor.roles)
  }

  /// The role under which `actor` does it: the first of his or hers that may.
  static func acting(_ actor: Actor, _ action: Action) throws -> Role {
    let may = roles(for: action)
    guard let role = Role.allCases.first(where: { may.contains($0) && actor.roles.contains($0) }) else {
      throw Refusal.forbidden(action)
    }
    return role
  }
}
