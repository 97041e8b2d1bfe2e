"""What people do, one module a job."""
