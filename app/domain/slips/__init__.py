"""Return slips that come back: from what was measured on a scanned page to a verdict for the office to confirm."""
