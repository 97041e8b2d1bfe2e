"""Drives the real windows by touch from attract screen to printed form, and leaves pictures of it."""
