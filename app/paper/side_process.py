"""Work in a process of its own, as ``app.side_process`` has it for every adapter."""

from app.side_process import carry_out, live

__all__ = ["carry_out", "live"]
