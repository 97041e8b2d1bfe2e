"""Ink: from touch samples to a line that screen, thumbnail and paper draw alike."""
