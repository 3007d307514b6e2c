import Foundation
import Store
import Vocabulary

extension SecurityEvent {
  /// The journal's kinds that are read here.
  static let journalKinds: [String: (kind: Kind, words: String)] = [
    CredentialFact.set: (.change, "Kredensial diisi atau diganti"),
    CredentialFact.withdrawn: (.change, "Kredensial dinonaktifkan"),
    CredentialFact.tried: (.change, "Sambungan dicoba"),
    CredentialFact.keyChanged: (.change, "Kunci kredensial diganti"),
    CredentialFact.developerRecorded: (.change, "Pengembang pihak ketiga dicatat"),
    CredentialFact.developerEnded: (.change, "Kontrak pengembang pihak ketiga diakhiri"),
    CredentialFact.pactFiled: (.pact, "Pakta integritas disimpan"),
    CredentialFact.pactWithdrawn: (.pact, "Pakta integritas dicabut"),
    CredentialFact.violationRecorded: (.violation, "Pelanggaran dicatat"),
    "account.signed-in": (.signIn, "Masuk"),
    "account.signed-out": (.signIn, "Keluar"),
    "account.created": (.account, "Akun dibuat"),
    "account.closed": (.account, "Akun ditutup"),
    "account.reopened": (.account, "Akun dibuka lagi"),
    "account.link-made": (.account, "Tautan kata sandi dibuat"),
    "account.password-changed": (.account, "Kata sandi diganti"),
    "account.password-chosen": (.account, "Kata sandi dipilih"),
    FactKind.databaseExported: (.data, "Seluruh data diekspor"),
    FactKind.databaseRestored: (.data, "Basis data dipulihkan"),
  ]

  /// Nil when the entry is about something else.
  init?(_ row: Row) throws {
    guard let known = Self.journalKinds[try row["kind"]] else { return nil }
    let role: String = try row["role"]
    let account: String? = try row["account"]
    let name: String? = try row["account_name"]
    let who: String
    if let name {
      who = name
    } else {
      who = account == nil ? "Sistem" : Role(rawValue: role)?.word ?? role
    }
    let about = try Self.about(
      row["body"] as String?, subject: row["subject"] as String?, subjectName: row["subject_name"] as String?)
    self.init(
      at: try row["at"], kind: known.kind, who: who,
      what: about.isEmpty ? known.words + "." : "\(known.words): \(about).")
  }

  /// What an entry concerns: payloads hold no values, only names.
  private static func about(_ body: String?, subject: String?, subjectName: String?) -> String {
    let payload = body.flatMap { try? JSONDecoder().decode(Payload.self, from: Data($0.utf8)) }
    var parts: [String] = []
    if let system = payload?.system.flatMap(OutsideSystem.init(rawValue:)) {
      parts.append(system.word + (payload?.version.map { ", versi \($0)" } ?? ""))
    }
    if let fields = payload?.fields, !fields.isEmpty {
      parts.append(
        "isian " + fields.compactMap { CredentialField(rawValue: $0)?.word }.joined(separator: ", "))
    }
    if let outcome = payload?.outcome { parts.append(Self.outcomes[outcome] ?? outcome) }
    if let person = payload?.person {
      parts.append(person)
    } else if let subjectName {
      parts.append(subjectName)
    }
    if let until = payload?.until.flatMap({ CalendarDate(iso: $0) }) {
      parts.append("berlaku sampai \(TypedDate.write(until))")
    }
    if let what = payload?.what { parts.append(what) }
    if let reason = payload?.reason { parts.append("alasan: \(reason)") }
    if let from = payload?.from, let to = payload?.to { parts.append("\(from) menjadi \(to)") }
    return parts.joined(separator: "; ")
  }

  private static let outcomes = [
    "works": "berhasil", "fails": "gagal", "untried": "tidak dapat dicoba",
  ]

  private struct Payload: Decodable {
    var system: String?
    var version: Int?
    var fields: [String]?
    var outcome: String?
    var person: String?
    var until: String?
    var what: String?
    var reason: String?
    var from: String?
    var to: String?
  }
}
