import Clinic

/// Who may sign in at this Puskesmas, and in which roles.
struct StaffListPage {
  let viewer: Viewer
  let result: ListAccounts.Result
  let number: Int

  var page: Page {
    Page("Staf", at: .staff, for: viewer) {
      PageHead("Staf") {
        LinkButton("Akun baru", to: .staff(.new), .primary, shortcut: "Control+b", keys: "Ctrl B")
      }
      Card {
        DataTable(
          "Akun", [.text("Nama"), .text("Nama pengguna"), .text("Peran"), .text("Keadaan"), .actions()],
          stacks: true
        ) {
          for account in result.accounts { row(account) }
        }
        Pagination(page: number, size: ListAccounts.pageSize, total: result.total) { .staff(.list(page: $0)) }
      }
    }
  }

  private func row(_ account: Account) -> HTML {
    tr {
      td { strong(account.name) }
      td(account.userName.text)
      td(Role.allCases.filter(account.roles.contains).map(\.word).joined(separator: ", "))
      td { mark(account) }
      td {
        if account.id != viewer.actor.account, account.mayBeManaged(by: viewer.actor) { actions(account) }
      }
    }
  }

  private func mark(_ account: Account) -> StateMark {
    if !account.active { return StateMark("Ditutup") }
    return account.hasPassword
      ? StateMark("Aktif", tone: .done, symbol: "✓")
      : StateMark("Belum memilih sandi", tone: .waiting, symbol: "○")
  }

  @HTMLBuilder private func actions(_ account: Account) -> HTML {
    if account.active {
      PostForm(to: .staff(.link(account.id.text)), token: viewer.formToken, .class("inline")) {
        HiddenField("nama", account.name)
        Button("Tautan sandi", .plain)
      }
      PostForm(to: .staff(.close(account.id.text)), token: viewer.formToken, .class("inline")) {
        Button("Tutup", .plain)
      }
    } else {
      PostForm(to: .staff(.reopen(account.id.text)), token: viewer.formToken, .class("inline")) {
        Button("Buka lagi", .plain)
      }
    }
  }
}
