import Documents
import JKN
import Vocabulary

extension InstalmentPlan {
  /// As it stands in minutes.
  var table: Table {
    Table(
      [
        Table.Column("Ke", weight: 0.4, .right), Table.Column("Jatuh tempo", weight: 2),
        Table.Column("Jumlah", weight: 1.5, .right),
      ],
      rows: instalments.map { [String($0.number), Indonesian.longDay($0.dueOn), $0.amount.text] },
      total: ["", "Jumlah", total.text])
  }
}
