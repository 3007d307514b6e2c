"""When everything has settled, both sides must tell one story."""

from . import reconciliation


def assert_both_sides_agree(puskesmas, records, sandbox):
    """The clinic, its journal and both platforms tell one story. Returns the ledgers."""
    satusehat, bpjs = sandbox.ledger("satusehat"), sandbox.ledger("bpjs")
    resources = sandbox.resources()
    assert reconciliation.lost(records) == []
    assert reconciliation.doubled_in_ledger(satusehat) == []
    assert reconciliation.doubled_in_ledger(bpjs) == []
    assert reconciliation.unmatched_at_satusehat(records, resources) == []
    assert reconciliation.doubled_by_content(resources) == []
    assert reconciliation.unmatched_at_pcare(records, bpjs) == []
    assert reconciliation.receipts_missing_or_doubled(records) == []
    assert reconciliation.numbers_doubled_or_missing(records) == []
    assert records.faults() == []
    status, words = puskesmas.verify_journal()
    assert status == 0 and "Rantai jurnal utuh." in words, words
    return satusehat, bpjs
