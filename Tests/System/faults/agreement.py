"""The clinic, its journal and both platforms tell one story, or the test ends with the sentence that says where not."""

from . import reconciliation


def assert_both_sides_agree(puskesmas, records, sandbox, strangers=0):
    """`strangers`: writes at P-Care that somebody typed there by hand. Returns the ledgers."""
    satusehat, bpjs = sandbox.ledger("satusehat"), sandbox.ledger("bpjs")
    resources = sandbox.resources()
    assert reconciliation.lost(records) == []
    assert reconciliation.doubled_in_ledger(satusehat) == []
    assert reconciliation.doubled_in_ledger(bpjs) == []
    assert reconciliation.unmatched_at_satusehat(records, resources) == []
    assert reconciliation.doubled_by_content(resources) == []
    assert len(reconciliation.unmatched_at_pcare(records, bpjs)) == strangers
    assert reconciliation.receipts_missing_or_doubled(records) == []
    assert reconciliation.numbers_doubled_or_missing(records) == []
    assert records.faults() == []
    status, words = puskesmas.verify_journal()
    assert status == 0 and "Rantai jurnal utuh." in words, words
    return satusehat, bpjs
