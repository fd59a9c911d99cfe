"""Certificates, roles, users and API keys of an Elasticsearch node of tests, and TLS by an authority of its own."""

import base64
import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from node_plugins import SECURITY, has_compiler, with_plugin
from serving import Missing

PASSWORD = "of-a-test-only"
ROLES = Path(__file__).parents[1] / "deploy" / "elasticsearch" / "roles"


def keeping_keys(server: Path, version: str, home: Path) -> Path:
    """A copy of ``server`` that can keep roles, users and API keys by a plugin that the Java at ``home`` compiles;
    ``server`` itself where that Java brings no compiler: then only what stands in files is known.
    """
    return with_plugin(server, SECURITY, version, home) if has_compiler(home) else server


def secured(folder: Path, config: Path) -> dict[str, object]:
    """Certificates, roles and users of the file realm; the settings that name them."""
    for name in ("ca.crt", "node.crt", "node.key"):
        shutil.copy(folder / name, config / name)
    roles = {f"markwatch_{file.stem}": " ".join(file.read_text("utf-8").split()) for file in ROLES.glob("*.json")}
    spaces = {name: "owner" if name.endswith("rights_owner") else "default" for name in roles}
    lines = (f"{name}: {rights.replace('NAMESPACE', spaces[name])}\n" for name, rights in roles.items())  # JSON is YAML
    (config / "roles.yml").write_text("".join(lines), "utf-8")
    (config / "users").write_text("".join(f"{name}:{hashed(PASSWORD)}\n" for name in ("admin", *roles)))
    (config / "users_roles").write_text("superuser:admin\n" + "".join(f"{name}:{name}\n" for name in roles))
    settings: dict[str, object] = {"xpack.security.authc.realms.file.file1.order": 0}
    for layer in ("http", "transport"):
        settings |= {
            f"xpack.security.{layer}.ssl.enabled": True,
            f"xpack.security.{layer}.ssl.key": "node.key",
            f"xpack.security.{layer}.ssl.certificate": "node.crt",
            f"xpack.security.{layer}.ssl.certificate_authorities": ["ca.crt"],
        }
    return settings | {"xpack.security.transport.ssl.verification_mode": "certificate"}


def hashed(password: str) -> str:
    """The file realm's PBKDF2: base64 of salt and of the key, 32 bytes each, SHA-512, 10 000 rounds."""
    salt = os.urandom(32)
    key = hashlib.pbkdf2_hmac("sha512", password.encode(), salt, 10_000, 32)
    return f"{{PBKDF2}}10000${base64.b64encode(salt).decode()}${base64.b64encode(key).decode()}"


def certificates(folder: Path) -> None:
    """An authority and one certificate for this machine's loopback."""
    if not shutil.which("openssl"):
        raise Missing("openssl is not installed: apt-get install openssl")
    run = ["openssl", "req", "-newkey", "rsa:2048", "-nodes", "-days", "30"]
    authority = ["-x509", "-subj", "/CN=markwatch test authority", "-keyout", folder / "ca.key", "-out", folder / "ca.crt"]
    node = ["-subj", "/CN=localhost", "-keyout", folder / "node.key", "-out", folder / "node.csr"]
    names = folder / "names"
    names.write_text("subjectAltName=DNS:localhost,IP:127.0.0.1\n")
    sign = ["openssl", "x509", "-req", "-in", folder / "node.csr", "-CA", folder / "ca.crt", "-CAkey", folder / "ca.key"]
    signed = [*sign, "-CAcreateserial", "-days", "30", "-extfile", names, "-out", folder / "node.crt"]
    for command in ([*run, *authority], [*run, *node], signed):
        subprocess.run(command, check=True, capture_output=True)
