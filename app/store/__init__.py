"""The record: ledger, projections, migrations, vault."""
