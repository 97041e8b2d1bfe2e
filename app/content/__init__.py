"""Lesson packs and pictures, read from folders of data."""
