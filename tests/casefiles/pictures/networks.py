"""Small networks that really run: a picture's coarse look, less its mean, as so many numbers. Made with onnx.helper."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

GRID = 16
"""Side of the coarse picture, where nothing else is said: 16 × 16 × 3 numbers are given."""


def _graph(takes: tuple[int, Sequence[Any]], nodes: Sequence[onnx.NodeProto], gives: Sequence[Any], **constants: Any) -> bytes:
    kind, shape = takes
    held = [numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items()]
    graph = helper.make_graph(
        list(nodes),
        "coarse",
        [helper.make_tensor_value_info("image", kind, list(shape))],
        [helper.make_tensor_value_info("embedding", TensorProto.FLOAT, list(gives))],
        held,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=10)
    return bytes(model.SerializeToString())


def _coarse(given: str) -> list[onnx.NodeProto]:
    return [
        helper.make_node("Resize", [given, "", "", "sizes"], ["small"], mode="linear", antialias=1),
        helper.make_node("Flatten", ["small"], ["flat"]),
        helper.make_node("ReduceMean", ["flat", "axis"], ["mean"]),
        helper.make_node("Sub", ["flat", "mean"], ["embedding"]),
    ]


def _constants(grid: int) -> dict[str, Any]:
    return {"sizes": np.array([1, 3, grid, grid], np.int64), "axis": np.array([1], np.int64)}


def of_bytes(grid: int = GRID) -> bytes:
    """Takes bytes, channels last, of any height and width, as SSCD's ONNX does that can be had from PyPI."""
    first = [
        helper.make_node("Cast", ["image"], ["floats"], to=TensorProto.FLOAT),
        helper.make_node("Transpose", ["floats"], ["planes"], perm=[0, 3, 1, 2]),
    ]
    takes = (TensorProto.UINT8, ["batch", "height", "width", 3])
    return _graph(takes, [*first, *_coarse("planes")], ["batch", 3 * grid * grid], **_constants(grid))


def of_floats(grid: int = GRID) -> bytes:
    """Takes floats, channels first, of 288 × 288, as SSCD exported from its TorchScript does."""
    return _graph((TensorProto.FLOAT, [1, 3, 288, 288]), _coarse("image"), [1, 3 * grid * grid], **_constants(grid))


def of_grey() -> bytes:
    """Takes one channel: no network of ours."""
    return _graph((TensorProto.FLOAT, [1, 1, 288, 288]), [helper.make_node("Flatten", ["image"], ["embedding"])], [1, 82944])


def one_number() -> bytes:
    """Gives a single number."""
    nodes = [helper.make_node("ReduceMean", ["image", "axes"], ["embedding"])]
    constants = {"axes": np.array([1, 2, 3], np.int64)}
    return _graph((TensorProto.FLOAT, [1, 3, 288, 288]), nodes, [1, 1, 1, 1], **constants)


def no_numbers() -> bytes:
    """Gives NaN for whatever it is shown."""
    nodes = [
        *_coarse("image")[:2],
        helper.make_node("Sub", ["flat", "flat"], ["nil"]),
        helper.make_node("Div", ["nil", "nil"], ["embedding"]),
    ]
    return _graph((TensorProto.FLOAT, [1, 3, 288, 288]), nodes, [1, 3 * GRID * GRID], sizes=_constants(GRID)["sizes"])


BRIGHT = 200.0
"""Level in the mean from which the two below misbehave."""


def endless_on_bright_pictures() -> bytes:
    """As :func:`of_floats`, but turns in a loop for days where a picture is bright."""
    counter = helper.make_tensor_value_info("turned", TensorProto.FLOAT, [])
    body = helper.make_graph(
        [
            helper.make_node("Identity", ["going"], ["still"]),
            helper.make_node("Add", ["before", "before"], ["after"]),
        ],
        "turn",
        [
            helper.make_tensor_value_info("nth", TensorProto.INT64, []),
            helper.make_tensor_value_info("going", TensorProto.BOOL, []),
            helper.make_tensor_value_info("before", TensorProto.FLOAT, []),
        ],
        [
            helper.make_tensor_value_info("still", TensorProto.BOOL, []),
            helper.make_tensor_value_info("after", TensorProto.FLOAT, []),
        ],
    )
    loop = [
        helper.make_node("Loop", ["times", "", "nought"], [counter.name], body=body),
        helper.make_node("Add", ["coarse", "turned"], ["embedding"]),
    ]
    return _where_bright(10**15, loop)


def devouring_on_bright_pictures() -> bytes:
    """As :func:`of_floats`, but wants 40 GB where a picture is bright."""
    spread = [
        helper.make_node("Unsqueeze", ["times", "nowhere"], ["length"]),
        helper.make_node("Expand", ["nought", "length"], ["much"]),
        helper.make_node("ReduceSum", ["much"], ["all"], keepdims=0),
        helper.make_node("Add", ["coarse", "all"], ["embedding"]),
    ]
    return _where_bright(10**10, spread, nowhere=np.array([0], np.int64))


def _where_bright(many: int, then: Sequence[onnx.NodeProto], **constants: Any) -> bytes:
    """``times`` is 1, and ``many`` for a bright picture."""
    level = (BRIGHT / 255 - 0.45) / 0.225  # as networks of floats are given it
    *coarse, less = _coarse("image")
    nodes = [
        *coarse,
        helper.make_node("Sub", list(less.input), ["coarse"]),
        helper.make_node("ReduceMean", ["image"], ["brightness"], keepdims=0),
        helper.make_node("Greater", ["brightness", "level"], ["bright"]),
        helper.make_node("Where", ["bright", "many", "one"], ["times"]),
        *then,
    ]
    numbers = {"level": np.float32(level), "many": np.int64(many), "one": np.int64(1), "nought": np.float32(0)}
    shape = (TensorProto.FLOAT, [1, 3, 288, 288])
    return _graph(shape, nodes, [1, 3 * GRID * GRID], **numbers, **constants, **_constants(GRID))
