import Clinic
import Hummingbird
import JKN
import Vocabulary

extension VerificationPages {
  /// Findings at claim lines, what follows from them, and other evidence of the case.
  func registerFollowUp(on pages: RouterGroup<PageContext>) {
    pages.post(.audits(.claimFinding(":id"))) { _, context in
      typealias Field = RecordClaimFinding.Field
      return try await change(context) { id, form in
        RecordClaimFinding(
          id, form[Field.claim].flatMap(ClaimID.init), isComplete: form.yes(Field.complete),
          conforms: form.yes(Field.conforms), proper: form[Field.proper].flatMap(Rupiah.init(typed:)),
          note: form[Field.note] ?? "")
      }
    }
    pages.post(.audits(.raise(":id"))) { _, context in
      let raised = try await clinic.run(
        RaiseFraudCase(try context.captured("id")), by: context.actor)
      return Response.seeOther(.audits(.open(raised.id.text)))
    }
    pages.post(.audits(.recover(":id"))) { _, context in
      typealias Field = RecoverByCase.Field
      return try await change(context) { id, form in
        RecoverByCase(
          id, count: form[Field.count].flatMap { Int($0) },
          signedOn: form[Field.signedOn].flatMap(CalendarDate.init(typed:)),
          minutes: form[Field.minutes] ?? "")
      }
    }
    pages.post(.audits(.expect(":id"))) { _, context in
      try await change(context) { id, _ in ExpectUnderpayment(id) }
    }
    pages.post(.audits(.correct(":id"))) { _, context in
      try await change(context) { id, form in
        guard let direction = form[CaseFollowUpCard.direction] else {
          throw Problems([Problem(field: CaseFollowUpCard.direction, "Pilih yang dikoreksi.")])
        }
        return CorrectByAudit(
          id, paidTooMuch: direction == "lebih",
          settledIn: form[CorrectByAudit.field].flatMap(ParticipantMonth.init))
      }
    }
    pages.post(.audits(.evidence(":id"))) { _, context in
      try await change(context) { id, form in
        SupplyEvidence(id, form[SupplyEvidence.Field.title] ?? "", context.upload?.bytes ?? [])
      }
    }
    pages.post(.audits(.withdrawEvidence(":id"))) { _, context in
      typealias Field = WithdrawEvidence.Field
      return try await change(context) { id, form in
        WithdrawEvidence(
          id, form[Field.file].flatMap(OversightFileID.init), because: form[Field.reason] ?? "")
      }
    }
    pages.get(.audits(.caseFile(":id"))) { _, context in
      let file = try await clinic.read(ReadCaseFile(try context.captured("id")), by: context.actor)
      return Download.scan(file, name: "berkas-perkara")
    }
  }
}

extension Download {
  /// A kept scan, shown by the browser.
  static func scan(_ file: (kind: ScanKind, bytes: [UInt8]), name: String) -> Download {
    Download(
      bytes: file.bytes, type: file.kind.rawValue, name: "\(name).\(file.kind.ending)", isShown: true)
  }
}

extension FormValues {
  /// The answer to a question of yes and no; nil while nobody answered.
  func yes(_ name: String) -> Bool? { self[name].map { $0 == "ya" } }
}

extension PageContext {
  /// The paper of a case's step, as its form sends it.
  func stepPaper() throws -> CaseStepPaper {
    typealias Field = CaseStepPaper.Field
    let loss = form[Field.loss]
    let amount = loss.flatMap(Rupiah.init(typed:))
    if loss != nil, amount == nil {
      throw Problems([Problem(field: Field.loss, "Tulis jumlah rupiah tanpa sen, misalnya 2.500.000.")])
    }
    return CaseStepPaper(
      letter: form[Field.letter] ?? "", team: form[Field.team].flatMap(FraudInvestigator.init), loss: amount,
      scan: upload?.bytes ?? [])
  }
}
