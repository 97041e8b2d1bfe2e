"""What the services need of the world: one Protocol a file."""
