"""What holds for every test."""

from hypothesis import settings

settings.register_profile(
    "shared machine", deadline=None
)  # the first example pays for loading tables; pytest-timeout bounds the whole
settings.load_profile("shared machine")
