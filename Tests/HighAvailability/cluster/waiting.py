"""Waiting for something to become true, never for ever."""

import socket
import time


def until(what, seconds, is_true, every=0.1):
    """The first true answer of `is_true`. An error while asking counts as not yet."""
    deadline = time.monotonic() + seconds
    problem = None
    while time.monotonic() < deadline:
        try:
            answer = is_true()
            if answer:
                return answer
        except Exception as error:  # whatever it is, it may pass
            problem = error
        time.sleep(every)
    raise TimeoutError(f"{what}: not within {seconds} s ({problem})")


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]
