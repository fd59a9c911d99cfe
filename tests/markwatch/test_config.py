"""Settings: file and environment, what is refused and how it is said, and secrets that stay secret."""

from pathlib import Path

import pytest

from casefiles.errors import BadConfiguration
from markwatch.config import Settings, read_settings


def written(folder: Path, text: str, name: str = "markwatch.toml") -> Path:
    file = folder / name
    file.write_text(text, "utf-8")
    return file


def test_without_file_and_variables_the_defaults_hold_in_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    settings = read_settings()
    assert settings.record == f"sqlite:///{tmp_path}/markwatch.db"
    assert settings.archive == tmp_path / "archive"
    assert (settings.crawl.sites, settings.mail.host, settings.network.allow_hosts) == ((), None, ())


def test_spellings_that_are_left_out_are_known_ones_and_never_the_name_itself(tmp_path: Path) -> None:
    settings = read_settings(written(tmp_path, '[names]\nleft_out = ["nearly-sound-alike", "reversed"]\n'))
    assert settings.names.left_out == ("nearly-sound-alike", "reversed")
    with pytest.raises(BadConfiguration, match=r"names\.left_out: as-registered is the name itself"):
        read_settings(written(tmp_path, '[names]\nleft_out = ["as-registered"]\n'))
    with pytest.raises(BadConfiguration, match="'nearly-sound-alike'"):
        read_settings(written(tmp_path, '[names]\nleft_out = ["nearly"]\n'))


def test_the_file_of_the_working_folder_is_read_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(tmp_path, 'language = "zh"\n[crawl]\nmax_pages = 7\n')
    monkeypatch.chdir(tmp_path)
    settings = read_settings()
    assert (settings.language, settings.crawl.max_pages) == ("zh", 7)


def test_variables_win_over_the_file_key_by_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = written(tmp_path, '[mail]\nhost = "file.example"\nport = 2525\n[crawl]\nmax_pages = 7\ndelay = 3\n')
    monkeypatch.setenv("MARKWATCH_MAIL__HOST", "variable.example")
    monkeypatch.setenv("MARKWATCH_CRAWL__MAX_PAGES", "9")
    settings = read_settings(file)
    assert (settings.mail.host, settings.mail.port) == ("variable.example", 2525)
    assert (settings.crawl.max_pages, settings.crawl.delay) == (9, 3.0)


def test_allowed_hosts_of_the_variable_are_split_at_commas_and_added_to_those_of_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = written(tmp_path, '[network]\nallow_hosts = ["10.0.0.5", "shop.intern:8080"]\n')
    monkeypatch.setenv("MARKWATCH_ALLOW_HOSTS", " 127.0.0.1:8642, ,10.0.0.5 ")
    assert read_settings(file).network.allow_hosts == ("10.0.0.5", "shop.intern:8080", "127.0.0.1:8642")


def test_paths_are_relative_to_the_folder_of_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "office").mkdir()
    (tmp_path / "elsewhere").mkdir()
    file = written(tmp_path / "office", 'record = "sqlite:///records/a.db"\narchive = "../pages"\n')
    monkeypatch.chdir(tmp_path / "elsewhere")
    settings = read_settings(Path("../office") / file.name)
    assert Path(settings.record.removeprefix("sqlite:///")).resolve() == tmp_path / "office" / "records" / "a.db"
    assert settings.archive.resolve() == tmp_path / "pages"
    absolute = read_settings(written(tmp_path / "office", f'record = "sqlite:///{tmp_path}/b.db"\narchive = "/srv/pages"\n'))
    assert (absolute.record, absolute.archive) == (f"sqlite:///{tmp_path}/b.db", Path("/srv/pages"))


def test_a_site_may_be_a_bare_host_name(tmp_path: Path) -> None:
    file = written(tmp_path, '[crawl]\nsites = ["shop.example", "http://other.example/c/fruit"]\n')
    assert read_settings(file).crawl.sites == ("https://shop.example/", "http://other.example/c/fruit")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('recrod = "sqlite:///a.db"', ("recrod", "no such setting")),
        ("[crawl]\nmax_page = 3", ("crawl.max_page", "no such setting")),
        ('[crawl]\nmax_pages = "many"', ("crawl.max_pages", "integer")),
        ("[crawl]\nmax_pages = 0", ("crawl.max_pages", "greater than or equal to 1")),
        ('[crawl]\nsites = "https://shop.example"', ("crawl.sites", "tuple")),
        ('[crawl]\nsites = ["ftp://shop.example/"]', ("crawl.sites", "not a web address")),
        ('[crawl]\nsites = ["http://[bad/"]', ("crawl.sites", "not a web address")),
        ('[mail]\nsecurity = "ssl"', ("mail.security", "'tls' or 'none'")),
        ('[alerts]\ntime_zone = "Asia/Wuhai"', ("alerts.time_zone", "no IANA time zone")),
        ('[alerts]\ntime_zone = "../../etc/passwd"', ("alerts.time_zone", "no IANA time zone")),
        ('language = "de"', ("language", "'en' or 'zh'")),
        ("[mail\nhost = 1", ("TOML",)),
        ("mail = 3", ("mail:",)),
    ],
)
def test_what_does_not_fit_is_named_with_file_and_key_on_one_line(tmp_path: Path, text: str, words: tuple[str, ...]) -> None:
    file = written(tmp_path, text)
    with pytest.raises(BadConfiguration) as caught:
        read_settings(file)
    message = str(caught.value)
    assert message.startswith(f"{file}: ")
    assert "\n" not in message
    for word in words:
        assert word in message


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("MARKWATCH_CRAWL__MAX_PAGES", "many", ("crawl.max_pages", "integer")),
        ("MARKWATCH_MAIL__HOTS", "x", ("mail.hots", "no such setting")),
        ("MARKWATCH_CRAWL", '{"max_pages": 0}', ("crawl.max_pages", "greater")),
    ],
)
def test_a_wrong_variable_is_blamed_and_not_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str, words: tuple[str, ...]
) -> None:
    file = written(tmp_path, "[crawl]\nmax_pages = 3\n")
    monkeypatch.setenv(name, value)
    with pytest.raises(BadConfiguration) as caught:
        read_settings(file)
    assert str(caught.value).startswith(f"{name}: ")
    for word in words:
        assert word in str(caught.value)


def test_a_table_that_is_no_json_in_a_variable_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARKWATCH_MAIL", '{"password": "open sesame"')
    with pytest.raises(BadConfiguration, match=r"variables.*mail.*JSON") as caught:
        read_settings(written(tmp_path, ""))
    assert "sesame" not in str(caught.value)


def test_a_file_that_was_named_must_be_there_and_be_text(tmp_path: Path) -> None:
    with pytest.raises(BadConfiguration, match=r"missing\.toml: no such file"):
        read_settings(tmp_path / "missing.toml")
    with pytest.raises(BadConfiguration, match="no such file"):
        read_settings(tmp_path)
    file = tmp_path / "gbk.toml"
    file.write_bytes('sender = "乌海"'.encode("gb18030"))
    with pytest.raises(BadConfiguration, match="UTF-8"):
        read_settings(file)


def test_a_password_shows_nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARKWATCH_MAIL__PASSWORD", "open sesame")
    settings = read_settings(written(tmp_path, '[mail]\nhost = "mail.example"\n'))
    assert settings.mail.password
    assert settings.mail.password.get_secret_value() == "open sesame"
    for shown in (repr(settings), str(settings), repr(settings.mail), settings.model_dump_json(), repr(settings.model_dump())):
        assert "sesame" not in shown


@pytest.mark.parametrize("text", ["[mail]\npassword = 12345678", '[mail]\nport = "open sesame"\npassword = "12345678"'])
def test_an_error_beside_a_password_does_not_show_it(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadConfiguration) as caught:
        read_settings(written(tmp_path, text))
    assert "12345678" not in str(caught.value)


def test_settings_cannot_be_changed_behind_anybodys_back() -> None:
    settings = Settings()
    with pytest.raises(ValueError, match="frozen"):
        settings.record = "sqlite:///other.db"
    with pytest.raises(ValueError, match="frozen"):
        settings.crawl.max_pages = 3


def test_a_shop_sees_who_asks_and_where_to_complain(tmp_path: Path) -> None:
    named = read_settings(written(tmp_path, '[network]\ncontact = "mailto:watch@office.example"\n'))
    assert named.network.user_agent == "markwatch/0.1 (mailto:watch@office.example)"
    assert "robots.txt" in read_settings(written(tmp_path, "")).network.user_agent


def test_no_contact_can_break_a_request(tmp_path: Path) -> None:
    with pytest.raises(BadConfiguration, match=r"network\.contact"):
        read_settings(written(tmp_path, '[network]\ncontact = "a\\r\\nX-Injected: 1"\n'))
