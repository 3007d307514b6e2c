"""What the kill tests stand on: programs to kill, both sides of the account, and their comparison."""
