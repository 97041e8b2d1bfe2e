"""Thin view models: state down by property and notify, intent up by slot."""
