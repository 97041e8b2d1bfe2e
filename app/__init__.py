"""Everything the product does; imports no Qt."""
