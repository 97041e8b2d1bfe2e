"""What the school's policy asks of the product, as short as a label."""

from __future__ import annotations

REQUIRED = {
    "R01": "Sign before using the internet",
    "R02": "Told plainly what not signing means; not sure is no refusal",
    "R03": "Access grows step by step",
    "R04": "Aware, without tempting detail",
    "R05": "Taught, not only signed",
    "R06": "Letter and slip for the family",
    "R09": "Nobody is blamed for telling",
    "R10": "Staff watch over their own group",
    "R11": "Leaders look regularly at how it works",
    "R13": "The policy is kept, and that is seen",
    "R15": "First names only",
    "R17": "Personal data kept secure",
    "R19": "Told that the school may look",
}
