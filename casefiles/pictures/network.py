"""A copy-detection network (SSCD: E. Pizzi et al., "A Self-Supervised Descriptor for Image Copy Detection", 2022) as ONNX, run.

Two forms are taken, told by what the graph declares of its input: bytes (``uint8``), which it brings to its own scale itself, or
floats, which are given as SSCD's own TorchScript wants them, less ImageNet's mean and by its deviation. Either may have its
channels last (height × width × 3) or first. Nothing else of a network can be seen in its file.
"""

import hashlib
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from casefiles.errors import BadConfiguration, BadPicture
from casefiles.parts import Bilingual
from casefiles.pictures.extras import can_embed

Rgb = NDArray[np.uint8]

SIDE = 288
"""Pixels of the shorter side where the graph leaves it open: what SSCD was trained and measured with."""
LONGEST = 2
"""Times as long a longer side may be; a longer picture is squeezed, so that a network takes no more than twice as long on it."""
MAX_BYTES = 256 * 1024 * 1024
"""Of a network's file; SSCD's larger one, in floats, has 180 MB."""
NUMBERS = (16, 4096)
"""Fewest and most numbers of an embedding; SSCD gives 512 or 1024."""
_MEAN, _DEVIATION = (np.array(each, np.float32) for each in ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225)))


def _bytes_of(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if not path.is_file() or size > MAX_BYTES:
            raise _refused(path, f"no file of at most {MAX_BYTES // 1024**2} MB", f"不是不超过 {MAX_BYTES // 1024**2} MB 的文件")
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise _refused(path, f"cannot be read ({reason})", f"无法读取（{reason}）") from error


def _refused(path: Path, en: str, zh: str) -> BadConfiguration:
    named, (fewest, most) = f"[pictures] embedding: {path}:", NUMBERS
    right_en = f"SSCD as ONNX would be right: one picture of three channels in, {fewest} to {most} numbers out"
    right_zh = f"应为 ONNX 格式的 SSCD 模型：输入一张三通道图片，输出 {fewest} 至 {most} 个数"
    return BadConfiguration(Bilingual(en=f"{named} {en}; {right_en}", zh=f"{named} {zh}；{right_zh}"))


class Network:
    """The network in the file ``path``, tried once.

    Raises:
        BadConfiguration: onnxruntime is not installed, there is no such file, it is no ONNX, or takes or gives something else.
    """

    def __init__(self, path: Path) -> None:
        if not can_embed():
            mend = "pip install 'markwatch[embedding]'"
            raise BadConfiguration(
                Bilingual(
                    en=f"[pictures] embedding: no onnxruntime; {mend}", zh=f"[pictures] embedding：缺少 onnxruntime；{mend}"
                )
            )
        graph = _bytes_of(path)
        self.digest = hashlib.sha256(graph).hexdigest()
        self._path = path
        self._session = _opened(path, graph)
        self._check()

    def vector(self, rgb: Rgb) -> NDArray[np.float32] | None:
        """The picture's embedding, of length 1; ``None`` where the network gives none that can be compared.

        Args:
            rgb: height × width × 3.

        Raises:
            BadPicture: the network breaks on it, or it takes too much memory.
        """
        try:
            given = self._session.run(None, {self._input.name: self._laid_out(_sized(rgb, self._side))})[0]
        except Exception as error:  # the runtime raises what it likes
            raise BadPicture(f"the network breaks on it: {_line(error)}") from error
        numbers = np.asarray(given, np.float32).ravel()
        length = float(np.linalg.norm(numbers))
        return numbers / length if np.isfinite(length) and length > 0 else None

    @property
    def said(self) -> str:
        """What it takes and gives, as in ``uint8 RGB, height × width × 3, to 512 numbers``."""
        kind = "uint8 RGB" if self._bytes else "float RGB by ImageNet's mean and deviation"
        sides = "height × width" if self._side is None else f"{self._side[0]} × {self._side[1]}"
        return f"{kind}, {sides + ' × 3' if self._last else '3 × ' + sides}, to {self._count} numbers"

    @cached_property
    def _input(self) -> Any:
        return self._session.get_inputs()[0]

    @property
    def _bytes(self) -> bool:
        return bool(self._input.type == "tensor(uint8)")

    @property
    def _last(self) -> bool:
        return bool(self._input.shape[3] == 3)

    @property
    def _side(self) -> tuple[int, int] | None:
        """Height and width that the graph insists on."""
        height, width = self._input.shape[1:3] if self._last else self._input.shape[2:]
        return (height, width) if isinstance(height, int) and isinstance(width, int) else None

    def _laid_out(self, sized: Rgb) -> NDArray[Any]:
        scaled = sized if self._bytes else (sized.astype(np.float32) / 255 - _MEAN) / _DEVIATION
        return np.ascontiguousarray((scaled if self._last else scaled.transpose(2, 0, 1))[None])

    def _check(self) -> None:
        wanted = [(each.type, each.shape) for each in self._session.get_inputs()]
        if len(wanted) != 1 or not _takes_a_picture(*wanted[0]):
            said = ", ".join(f"{kind} {shape}" for kind, shape in wanted)
            raise _refused(self._path, f"it takes {said[:200]}", f"其输入为 {said[:200]}")
        grey = (np.indices((SIDE, SIDE, 3)).sum(axis=0) % 251).astype(np.uint8)
        try:
            tried: Any = self._session.run(None, {self._input.name: self._laid_out(_sized(grey, self._side))})[0]
        except Exception as error:
            raise _refused(self._path, f"it does not run: {_line(error)}", f"无法运行：{_line(error)}") from error
        shape: tuple[int, ...] = getattr(tried, "shape", ())
        if len(shape) != 2 or shape[0] != 1 or not NUMBERS[0] <= shape[1] <= NUMBERS[1] or tried.dtype.kind != "f":
            raise _refused(self._path, f"it gives {list(shape)}", f"其输出为 {list(shape)}")
        if not np.isfinite(tried).all() or not tried.any():
            raise _refused(self._path, "it gives numbers that are none, or all zero", "其输出不是有效数字或全为零")
        self._count = int(shape[1])


def _takes_a_picture(kind: str, shape: list[Any]) -> bool:
    return kind in ("tensor(uint8)", "tensor(float)") and len(shape) == 4 and 3 in (shape[1], shape[3]) and _bounded(shape)


def _bounded(shape: list[Any]) -> bool:
    batch, *sides = shape
    return batch in (1, None) or (isinstance(batch, str) and all(not isinstance(side, int) or side <= 2 * SIDE for side in sides))


def _opened(path: Path, graph: bytes) -> Any:
    runtime = import_module("onnxruntime")  # loaded where a network is set, and nowhere else
    options = runtime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False  # what one picture took is given back
    options.log_severity_level = 4
    try:
        return runtime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
    except Exception as error:
        raise _refused(path, f"no ONNX that can be opened: {_line(error)}", f"不是可打开的 ONNX：{_line(error)}") from error


def _line(error: Exception) -> str:
    return " ".join(str(error).split())[:160]


def _sized(rgb: Rgb, side: tuple[int, int] | None) -> Rgb:
    """As large as the network takes it: what the graph insists on, else the shorter side :data:`SIDE`."""
    height, width = int(rgb.shape[0]), int(rgb.shape[1])
    scale = SIDE / min(height, width)
    rows, columns = side or (min(round(height * scale), LONGEST * SIDE), min(round(width * scale), LONGEST * SIDE))
    way = cv2.INTER_AREA if rows * columns < height * width else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(rgb, (columns, rows), interpolation=way), np.uint8)
