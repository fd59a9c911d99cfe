"""Rights files (CSV, XLSX, YAML, JSON, JSONL; English and Chinese) → Right, every bad row named and the good ones kept."""

from casefiles.registry.columns import COLUMNS, KINDS, Column
from casefiles.registry.reading import RightsFile, read_rights

__all__ = ["COLUMNS", "KINDS", "Column", "RightsFile", "read_rights"]
