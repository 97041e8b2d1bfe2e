"""Everything the product does; imports no Qt."""

VERSION = "0.1.0"
