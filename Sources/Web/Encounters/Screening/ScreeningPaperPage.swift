import Clinic
import Vocabulary

/// The papers of a visit's screenings: what is signed, what was sent along or brought, and what can be printed.
struct ScreeningPaperPage {
  let viewer: Viewer
  let answer: ReadScreeningPapers.Answer
  let form: FormState

  private var record: EncounterRecord { answer.record }
  private var id: String { record.encounter.id.text }
  private var isCancelled: Bool { record.encounter.status == .cancelled }
  /// Papers are written down and printed of a visit that JKN guarantees and that took place.
  private var isGuaranteed: Bool { record.encounter.payer.isJKN && !isCancelled }
  private var mayRecord: Bool { viewer.may(.triage) && isGuaranteed }

  var page: Page {
    Page("Surat skrining \(record.patient.name)", at: .examination, for: viewer) {
      PageHead("Surat skrining", note: "kunjungan \(record.encounter.number)")
      RecordHead(record: record, today: record.encounter.day)
      if !record.encounter.payer.isJKN {
        Notice(.waiting, "Surat skrining hanya untuk kunjungan yang dijamin JKN.")
      }
      if isCancelled {
        Notice(.waiting, "Kunjungan ini sudah dibatalkan: suratnya tidak dicatat dan tidak dicetak lagi.")
      }
      ProblemSummary(
        form,
        order: [
          RecordScreeningPaper.kindField, RecordScreeningPaper.subjectField, RecordScreeningPaper.placeField,
          WithdrawScreeningPaper.paperField, WithdrawScreeningPaper.reasonField,
        ])
      Columns {
        Card("Pernyataan belum skrining") { statements }
        Card("Surat pengantar") { letters }
        if !answer.withdrawn.isEmpty {
          Card("Surat yang ditarik") { ScreeningPaperWithdrawals(record: record, papers: answer.withdrawn) }
        }
      } aside: {
        if mayRecord { Card("Catat surat pengantar") { letterForm } }
        if viewer.may(.triage), !answer.papers.isEmpty {
          ScreeningPaperWithdrawalForm(viewer: viewer, visit: id, papers: answer.papers, form: form)
        }
      }
      ActionBar {
        span("Surat yang tercatat menjadi bukti klaim kunjungan ini.", .class("small"))
      } actions: {
        LinkButton("Kembali ke kunjungan", to: back, .plain)
      }
    }
  }

  private var back: Route {
    record.encounter.status == .inProgress && viewer.may(.examine)
      ? .encounters(.open(id)) : .encounters(.summary(id))
  }

  @HTMLBuilder private var statements: HTML {
    p(
      "Ditandatangani peserta sebelum pemeriksaan. Cetak, minta tanda tangannya, lalu catat di sini.",
      .class("small"))
    ul(.class("visits")) {
      for subject in subjects where subject.needsStatement { li { statement(of: subject) } }
    }
  }

  private var subjects: [ScreeningSubject] { ScreeningSubject.allCases.filter { $0.isFor(record.patient) } }

  @HTMLBuilder private func statement(of subject: ScreeningSubject) -> HTML {
    div { strong(subject.word) }
    if let signed = answer.paper(.statement, of: subject) {
      small("sudah ditandatangani; dicatat \(signed.by), \(moment(signed))", .class("under"))
    }
    for earlier in answer.earlier where earlier.subject == subject {
      small(
        "Sudah dinyatakan pada kunjungan \(earlier.number), \(Indonesian.day(earlier.day)). "
          + "Pastikan skriningnya memang belum dilakukan.", .class("under"))
    }
    if isGuaranteed {
      div(.class("actions")) {
        if viewer.may(.issueDocument) { printed(.statement, subject, "Cetak pernyataan") }
        if mayRecord, answer.paper(.statement, of: subject) == nil { sign(subject) }
      }
    }
  }

  private func sign(_ subject: ScreeningSubject) -> HTML {
    PostForm(to: .encounters(.screeningPapers(id)), token: viewer.formToken) {
      HiddenField(RecordScreeningPaper.kindField, ScreeningPaper.Kind.statement.rawValue)
      HiddenField(RecordScreeningPaper.subjectField, subject.rawValue)
      Button("Sudah ditandatangani: \(subject.word)")
    }.html
  }

  private func printed(_ kind: ScreeningPaper.Kind, _ subject: ScreeningSubject, _ words: String) -> HTML {
    LinkButton(words, to: .encounters(.screeningPaper(id, kind: kind.rawValue, subject: subject.rawValue)))
      .html
  }

  @HTMLBuilder private var letters: HTML {
    let found = answer.papers.filter { $0.kind != .statement }
    if found.isEmpty {
      EmptyState("Belum ada surat pengantar pada kunjungan ini.")
    } else {
      ul(.class("visits")) { for paper in found { li { letter(paper) } } }
    }
  }

  @HTMLBuilder private func letter(_ paper: ScreeningPaper) -> HTML {
    let way = paper.kind == .received ? "dibawa dari" : "ke"
    div { strong(paper.subject.word) }
    small("\(way) \(paper.place); dicatat \(paper.by), \(moment(paper))", .class("under"))
    if paper.kind == .introduction, isGuaranteed, viewer.may(.issueDocument) {
      div(.class("actions")) { printed(.introduction, paper.subject, "Cetak surat pengantar") }
    }
  }

  private var letterForm: HTML {
    PostForm(to: .encounters(.screeningPapers(id)), token: viewer.formToken) {
      RadioField(
        "Surat", name: RecordScreeningPaper.kindField, in: form, choices: kinds, required: true)
      ChoiceField(
        "Skrining", name: RecordScreeningPaper.subjectField, in: form,
        choices: subjects.map { Choice($0.rawValue, $0.word) }, blank: "Pilih",
        required: true)
      TextField(
        "Laboratorium atau fasilitas", name: RecordScreeningPaper.placeField, in: form,
        hint: "Tujuan pasien, atau FKTP asal surat yang dibawanya.", required: true)
      Button("Catat surat", .primary)
    }.html
  }

  /// Nobody brings a letter to where he or she is registered.
  private var kinds: [Choice] {
    let sent = Choice(ScreeningPaper.Kind.introduction.rawValue, "Kami mengirim pasien")
    let brought = Choice(ScreeningPaper.Kind.received.rawValue, "Pasien membawa dari FKTP-nya")
    return record.encounter.payer == .jknElsewhere ? [sent, brought] : [sent]
  }

  private func moment(_ paper: ScreeningPaper) -> String {
    Indonesian.moment(paper.at, record.facility.zone)
  }
}
