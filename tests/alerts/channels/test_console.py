from io import BytesIO, TextIOWrapper

from alerts.channels.base import Message
from alerts.channels.console import ConsoleChannel

MESSAGE = Message(id="0a1b@w.example", recipient="the desk", subject="New leads: 2", text="price ¥19.90\n", html="<p>")


def test_subject_recipient_and_text_are_shown() -> None:
    stream = TextIOWrapper(BytesIO(), "utf-8")
    ConsoleChannel(stream).send(MESSAGE)
    stream.seek(0)
    rule, subject, recipient, end, text, *_ = stream.read().split("\n")
    assert rule == end
    assert (subject, recipient, text) == ("New leads: 2", "→ the desk", "price ¥19.90")


def test_a_terminal_without_the_letters_gets_question_marks() -> None:
    stream = TextIOWrapper(BytesIO(), "ascii")
    ConsoleChannel(stream).send(MESSAGE)
    stream.seek(0)
    assert "price ?19.90" in stream.read()
