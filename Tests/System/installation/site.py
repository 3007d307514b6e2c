"""One Puskesmas with its sandbox, in a folder of its own."""

from pathlib import Path

from installation import program
from installation.program import Program
from installation.sandbox import Sandbox

SANDBOX_SEED = "3204"  # the seed from which `sehat demo prepare` writes the credentials


class Site:
    def __init__(self, folder: Path):
        port, sandbox_port = program.free_port(), program.free_port()
        self.folder = folder
        self.url = f"http://127.0.0.1:{port}"
        self.settings = folder / "sehat.conf"
        self.sandbox = Sandbox(f"http://127.0.0.1:{sandbox_port}", folder / "sandbox.jsonl")
        self._ports = ["--port", str(port), "--sandbox-port", str(sandbox_port)]
        self.platforms = Program(
            *["sandbox", "--port", str(sandbox_port), "--seed", SANDBOX_SEED],
            *["--state", str(self.sandbox.state)],
            url=f"{self.sandbox.url}/_control/credentials",
            log=folder / "sandbox.log",
        )
        self.server = Program(
            *["serve", "--config", str(self.settings)], url=f"{self.url}/readyz", log=folder / "serve.log"
        )

    def start(self) -> None:
        program.run("demo", "prepare", *self._ports, "--folder", str(self.folder))
        self.platforms.start()
        self.server.start()

    def stop(self) -> None:
        self.server.stop()
        self.platforms.stop()

    def walk_a_visit(self) -> str:
        """A whole visit over HTTP; answers its ID."""
        return program.run("demo", "walk", "--url", self.url).split()[-1]

    def bundle(self, visit: str) -> str:
        return program.run("visit-bundle", "--config", str(self.settings), visit)
