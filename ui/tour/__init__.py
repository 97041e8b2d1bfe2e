"""Drives the real windows by touch from attract screen to printed form, and leaves pictures of it."""

from ui.tour.run import tour

__all__ = ["tour"]
