"""Whether what reads words and codes in pictures, or embeds them, is installed: asked without loading it."""

from importlib.util import find_spec


def can_read_words() -> bool:
    """Whether what reads words is there: rapidocr and the runtime of its models."""
    return all(find_spec(name) for name in ("rapidocr", "onnxruntime"))


def can_read_codes() -> bool:
    """Whether what reads barcodes is there: zxing-cpp."""
    return find_spec("zxingcpp") is not None


def can_read() -> bool:
    """Whether both are, the extra ``ocr``."""
    return can_read_words() and can_read_codes()


def can_embed() -> bool:
    """Whether what runs a copy-detection network is there, the extra ``embedding``: the runtime alone."""
    return find_spec("onnxruntime") is not None
