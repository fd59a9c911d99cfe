"""The commands, one module a group; each reads its arguments, calls the rooms and shows the answer."""
