"""Parent forms, sheets and printing."""
