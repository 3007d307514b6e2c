public import JKN
public import Store

// The words of the agreement as they stand in columns.
extension CaseKind: SQLBindable, SQLReadable {}
extension CaseTrigger: SQLBindable, SQLReadable {}
extension FraudInvestigator: SQLBindable, SQLReadable {}
extension CaseStep: SQLBindable, SQLReadable {}
extension RecoveryWay: SQLBindable, SQLReadable {}
extension GivenWarning.Kind: SQLBindable, SQLReadable {}
extension GivenWarning.Violation: SQLBindable, SQLReadable {}
extension ExitParty: SQLBindable, SQLReadable {}
extension DisputeStep: SQLBindable, SQLReadable {}
extension TerminationGround: SQLBindable, SQLReadable {}
extension FraudRule.Code: SQLBindable, SQLReadable {}
