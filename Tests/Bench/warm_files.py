"""Keeps files in memory for as long as they are measured, where those of a server at work lie.

A machine may take back memory that nobody asked for in the last minute; the first to ask again would measure its disk.
Without the right to lock as much, the files are read once and it is said.
"""

import ctypes
import mmap
import os
import sys
from pathlib import Path

LIBC = ctypes.CDLL(None, use_errno=True)
LIBC.mmap.restype = ctypes.c_void_p
LIBC.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]
LIBC.munmap.argtypes = LIBC.mlock.argtypes = [ctypes.c_void_p, ctypes.c_size_t]
FAILED = ctypes.c_void_p(-1).value


class WarmFiles:
    def __init__(self, files: list[Path]):
        self.files = files
        self.held: list[tuple[int, int]] = []

    def __enter__(self) -> "WarmFiles":
        refused = sum(size for file in self.files if (size := file.stat().st_size) and not self._hold(file, size))
        if refused:
            print(f"{refused / 1e9:.1f} GB may not be kept in memory (ulimit -l): read once", file=sys.stderr)
        return self

    def __exit__(self, *_) -> None:
        for address, size in self.held:
            LIBC.munmap(address, size)

    def _hold(self, file: Path, size: int) -> bool:
        read_once(file)
        with open(file, "rb") as opened:
            address = LIBC.mmap(None, size, mmap.PROT_READ, mmap.MAP_SHARED, opened.fileno(), 0)
        if address == FAILED:
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(file))
        self.held.append((address, size))
        return LIBC.mlock(address, size) == 0


def read_once(file: Path) -> None:
    with open(file, "rb", buffering=0) as rows:
        while rows.read(1 << 20):
            pass
