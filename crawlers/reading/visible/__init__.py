"""What a page shows of its product to people, for the pages that say nothing to machines."""
