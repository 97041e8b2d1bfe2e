"""A school's own export, read into rows."""
