"""Whose certificates are believed."""

import ssl
from pathlib import Path

from casefiles.errors import BadConfiguration
from casefiles.parts import Bilingual

_NO_CERTIFICATES = Bilingual(
    en="certificates = {file}: {said}; a file with the authority's certificate (PEM) would be right",
    zh="certificates = {file}：{said}；应为含有签发机构证书的文件（PEM）",
)


def trusting(certificates: Path) -> ssl.SSLContext:
    """Believes servers whose certificate an authority in this file signed, and no others.

    Raises:
        BadConfiguration: there is no such file, or no certificate in it.
    """
    try:
        return ssl.create_default_context(cafile=certificates)
    except (OSError, ssl.SSLError) as error:
        raise BadConfiguration(_NO_CERTIFICATES.with_values(file=certificates, said=error)) from error
