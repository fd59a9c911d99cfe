"""The index: Elasticsearch, brought up to date from the record, searched, and checked against it. Its one door."""
