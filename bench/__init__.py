"""The figures the project claims, and how they are taken. See README.md beside this file."""
