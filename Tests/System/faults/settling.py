"""Waits until nothing moves any more: first on the couriers' own schedule, then with a person's help."""

import time

from .desk import Desk


def settle(puskesmas, records, patience, limit):
    """Lets the couriers work for `patience` seconds; what then still waits for its back-off is sent again from
    the page `Terkirim`, as a person would. Fails after `limit` seconds. Returns how many were sent by hand."""
    begun = time.monotonic()
    desk, pressed = None, set()
    while True:
        unplanned = records.unplanned()
        deliveries = records.unsettled()
        passed = time.monotonic() - begun
        if not unplanned and not deliveries:
            return len(pressed)
        assert passed < limit, f"not settled after {limit} s: {unplanned[:5]} {deliveries[:5]}"
        if passed > patience and not unplanned:
            if desk is None:
                desk = Desk(puskesmas.url)
                desk.sign_in()
            for delivery in deliveries:
                if delivery["state"] == "retry" and delivery["due_at"] > (time.time() + 10) * 1000:
                    desk.resend(delivery["id"])
                    pressed.add(delivery["id"])
        time.sleep(0.5)
