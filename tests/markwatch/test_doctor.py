"""``doctor``: what is there and what is missing, and what mends it."""

from pathlib import Path

import pytest

from casefiles.clock import now
from casefiles.stores import open_store
from markwatch.config import Settings
from markwatch.config_tables import Crawl, Mail, Network, Retention
from markwatch.doctor import Diagnosis, examine
from tests.alerts.channels.servers import Mailbox, free_port, mail_server
from tests.markwatch.offices import CommandLine, a_mark, settings_for


def about(found: list[Diagnosis], word: str) -> Diagnosis:
    (one,) = [each for each in found if each.what.en.startswith(word)]
    return one


def healthy(folder: Path) -> Settings:
    settings = settings_for(folder, sites=("https://shop.example/",))
    store = open_store(settings.record)
    store.keep_rights([a_mark("Quillmere")], now())
    store.close()
    return settings


def test_all_is_well_where_everything_is_set(tmp_path: Path) -> None:
    with mail_server(Mailbox()) as port:
        settings = healthy(tmp_path).model_copy(update={"mail": Mail(host="127.0.0.1", port=port, security="none")})
        found = examine(settings)
    for word in ("record:", "shops", "contact", "mail:"):
        assert about(found, word).well, word
        assert about(found, word).mend is None
    assert "1 rights" in about(found, "record:").what.en


def test_what_is_missing_comes_with_what_mends_it_in_both_languages(tmp_path: Path) -> None:
    settings = settings_for(tmp_path).model_copy(update={"network": Network(), "crawl": Crawl()})
    found = examine(settings)
    for word in ("record:", "shops", "contact", "mail:"):
        each = about(found, word)
        assert not each.well, word
        assert not each.needed, word
        assert each.mend
        assert any("\u4e00" <= char <= "\u9fff" for char in each.what.zh + each.mend.zh)


def test_how_long_things_are_kept_is_said_and_for_ever_is_named(tmp_path: Path) -> None:
    settings = settings_for(tmp_path)
    usual = about(examine(settings), "retention")
    assert usual.well
    assert "pages 1,095 days, pictures 180 days, sellers' texts 365 days" in usual.what.en
    assert "网页 1,095 天，图片 180 天" in usual.what.zh
    ever = about(examine(settings.model_copy(update={"retention": Retention(sellers=0)})), "retention")
    assert not ever.well
    assert not ever.needed
    assert "sellers' texts for ever" in ever.what.en
    assert ever.mend


@pytest.mark.parametrize("security", ["none", "tls", "starttls"])
def test_a_mail_server_that_does_not_answer_is_named(tmp_path: Path, security: str) -> None:
    port = free_port()
    mail = Mail.model_validate({"host": "127.0.0.1", "port": port, "security": security})
    each = about(examine(healthy(tmp_path).model_copy(update={"mail": mail})), "mail:")
    assert not each.well
    assert f"127.0.0.1:{port} does not answer" in each.what.en


def test_a_record_that_cannot_be_opened_is_needed_and_ends_with_code_1(tmp_path: Path, run: CommandLine) -> None:
    (tmp_path / "markwatch.toml").write_text('record = "sqlite:///missing/record.db"\n')
    ended = run("doctor")
    assert (ended.code, ended.out) == (1, "")
    assert ended.errors[0].startswith("--  record: ")
    assert "set record in markwatch.toml" in ended.errors[1]


def test_a_fresh_folder_is_no_failure(run: CommandLine) -> None:
    ended = run("doctor")
    assert (ended.code, ended.out) == (0, "")
    assert any("markwatch rights import FILE" in line for line in ended.errors)


def test_a_file_that_is_no_record_is_named(tmp_path: Path) -> None:
    (tmp_path / "markwatch.db").write_text("a shopping list, and long enough to be looked at\n" * 50)
    each = about(examine(settings_for(tmp_path)), "record:")
    assert (each.well, each.needed) == (False, True)
    assert "no record" in each.what.en
