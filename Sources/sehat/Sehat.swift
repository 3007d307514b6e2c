import ArgumentParser

/// The program. Each subcommand is a file of its own in `Commands/`.
@main
struct Sehat: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "sehat",
    abstract: "SEHAT — satu sistem untuk Dinas Kesehatan dan Puskesmasnya.",
    discussion: """
      Mulai cepat: `sehat demo` menjalankan satu Puskesmas lengkap di komputer ini.
      Untuk dipakai sungguhan: tulis berkas setelan, periksa dengan `sehat config check`, lalu `sehat serve`.
      """,
    version: version,
    subcommands: [
      Serve.self,
      ConfigCommand.self,
      CredentialsCommand.self,
      MigrateCommand.self,
      ImportCommand.self,
      ParticipantsCommand.self,
      JournalCommand.self,
      FiguresCommand.self,
      WarehouseCommand.self,
      VisitBundle.self,
      Reconcile.self,
      JKNCommand.self,
      JKNBench.self,
      ClaimsBench.self,
      SandboxCommand.self,
      DemoCommand.self,
      DemoData.self,
      BackupCommand.self,
      RestoreCommand.self,
      RestoreDrillCommand.self,
      ExportCommand.self,
      MoveCommand.self,
    ])
}
