import Clinic
import Vocabulary

/// The form of drugs that arrive, read.
struct StockArrival {
  let command: ReceiveStock

  /// - Throws: `Problems` under the names of the form's fields.
  init(_ form: FormValues, _ clinic: Clinic, by actor: Actor) async throws {
    var problems = Problems()
    let drug = try await Self.drug(form, clinic, by: actor)
    if drug == nil { problems.add("drug", "Pilih obat dari formularium.") }
    let expiresOn = form["expiresOn"].flatMap { CalendarDate(typed: $0) }
    if expiresOn == nil {
      problems.add("expiresOn", "Isi tanggal kedaluwarsa hari-bulan-tahun, misalnya 31-12-2027.")
    }
    let quantity = form["quantity"].flatMap(Int.init)
    if quantity == nil { problems.add("quantity", "Isi jumlah dengan angka bulat.") }
    guard let drug, let expiresOn, let quantity else { throw problems }
    command = ReceiveStock(drug: drug, lot: form["lot"] ?? "", expiresOn: expiresOn, quantity: quantity)
  }

  /// By the code that was picked; without a script, by the words, when they name one drug only.
  private static func drug(_ form: FormValues, _ clinic: Clinic, by actor: Actor) async throws -> Drug? {
    if let code = form["drug"] { return try await clinic.read(FindDrug(code), by: actor)?.drug }
    guard let words = form["drug_cari"] else { return nil }
    let hits = try await clinic.read(DrugSearch(words), by: actor)
    return hits.count == 1 ? hits.first?.drug : nil
  }
}
