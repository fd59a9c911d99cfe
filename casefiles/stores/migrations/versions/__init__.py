"""One module a step, oldest first by number. A step that was released is never changed."""
