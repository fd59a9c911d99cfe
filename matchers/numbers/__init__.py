"""Official numbers in a listing, arithmetic first: patents, registrations, licences, trade item numbers."""
