"""Ports that need Qt and no QML."""
