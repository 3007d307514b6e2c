import JKN
import Vocabulary

extension MoveClaimBatch {
  /// What is wrong with a step before it is written down: its day, its note, and what belongs to it alone.
  func check(_ batch: ClaimBatch, _ book: ClaimBook, _ context: Context) throws {
    var problems = Problems()
    if day > context.today { problems.add("hari", "Tanggal tidak boleh di masa depan.") }
    let before = batch.dates.latest ?? context.zone.date(of: batch.madeAt)
    if day < before {
      problems.add("hari", "Tanggal tidak boleh sebelum langkah sebelumnya (\(before.iso)).")
    }
    if event == .giveBack, note.isEmpty { problems.add("catatan", "Tulis sebab pengembalian.") }
    if event == .matchCount, documents.map({ !(0...100_000).contains($0) }) ?? true {
      problems.add(Self.documentsField, "Isi jumlah dokumen menurut BPJS.")
    }
    if event != .matchCount, documents != nil {
      problems.add(Self.documentsField, "Jumlah dokumen dicatat hanya saat BPJS menghitungnya.")
    }
    problems.limit(note, at: "catatan", to: 300)
    if event == .pay { checkPayment(book.total(book.lines(of: batch.id)), &problems) }
    try problems.throwIfAny()
  }

  private func checkPayment(_ asked: Rupiah, _ problems: inout Problems) {
    guard let payment else { return problems.add("dibayar", "Isi jumlah yang dibayar BPJS.") }
    let parts = [("dibayar", payment.paid), ("pajak", payment.tax), ("biaya", payment.fee)]
    for (field, amount) in parts where amount < .zero || amount > asked {
      problems.add(field, "Isi 0 sampai jumlah yang diajukan (\(asked.text)).")
    }
    if payment.net < .zero { problems.add("pajak", "Pajak dan biaya lebih besar daripada yang dibayar.") }
  }
}
