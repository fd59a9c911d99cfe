"""The record: every noun kept in transactions, behind the protocol of ``base``."""
