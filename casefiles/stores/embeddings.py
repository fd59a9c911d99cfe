"""What a copy-detection network makes of pictures, beside them: another one makes it anew from the thumbnails that are kept."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, select

from casefiles.embedding import Embedding
from casefiles.stores.batches import batches
from casefiles.stores.statements import Prepared, put_newest
from casefiles.stores.tables import embeddings, pictures

_PUT = Prepared(put_newest(embeddings, "network", "views", "vectors"), "digest", "network", "views", "vectors")


def embeddings_of(connection: Connection, digests: Sequence[str], network: str) -> dict[str, Embedding]:
    """See :meth:`casefiles.stores.base.Store.embeddings`."""
    found: dict[str, Embedding] = {}
    for some in batches(dict.fromkeys(digests)):
        asked = select(embeddings).where(embeddings.c.digest.in_(some), embeddings.c.network == network)
        for row in connection.execute(asked):
            found[row.digest] = Embedding(network=row.network, views=row.views, vectors=row.vectors)
    return found


def keep_embeddings(connection: Connection, made: Mapping[str, Embedding]) -> None:
    """See :meth:`casefiles.stores.base.Store.keep_embeddings`."""
    rows = (
        {"digest": digest, "network": each.network, "views": each.views, "vectors": each.vectors} for digest, each in made.items()
    )
    _PUT.run_all(connection, rows)


def thumbnails_of(connection: Connection, digests: Sequence[str]) -> dict[str, bytes]:
    """See :meth:`casefiles.stores.base.Store.thumbnails`."""
    found: dict[str, bytes] = {}
    for some in batches(dict.fromkeys(digests)):
        asked = select(pictures.c.digest, pictures.c.thumbnail).where(pictures.c.digest.in_(some))
        found |= {row.digest: row.thumbnail for row in connection.execute(asked)}
    return found
