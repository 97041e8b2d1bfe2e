"""The staff screens' view models."""
