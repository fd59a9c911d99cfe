"""What a network makes of pictures is kept beside them: that of the last network, which another picture's visit does not undo."""

from dataclasses import replace

from casefiles.embedding import Embedding
from casefiles.pictures.reading import read_picture
from casefiles.stores.base import Store
from tests.casefiles.stores.making import crawled, listing, read, url
from tests.matchers.pictures.test_copies import encoded, photo

PICTURES = [replace(read_picture(encoded(photo(nth))), url=url(f"{nth}.jpg")) for nth in range(2)]
DIGESTS = [picture.digest or "" for picture in PICTURES]
ONE, ANEW = Embedding(network="aa", views=1, vectors=b"\x00\x3c"), Embedding(network="bb", views=1, vectors=b"\x00\xbc")


def keep(store: Store) -> None:
    crawled(store, read("p1", listing("p1", pictures=("0.jpg", "1.jpg")), pictures=tuple(PICTURES)))


def test_embeddings_are_kept_by_network_and_thumbnails_given(store: Store) -> None:
    keep(store)
    assert store.embeddings(DIGESTS, "aa") == {}
    store.keep_embeddings({DIGESTS[0]: ONE})
    assert store.embeddings([*DIGESTS, "unknown"], "aa") == {DIGESTS[0]: ONE}
    assert store.embeddings(DIGESTS, "bb") == {}
    store.keep_embeddings({DIGESTS[0]: ANEW})
    assert (store.embeddings(DIGESTS, "aa"), store.embeddings(DIGESTS, "bb")) == ({}, {DIGESTS[0]: ANEW})
    assert store.thumbnails([*DIGESTS, "unknown"]) == {picture.digest: picture.thumbnail for picture in PICTURES}


def test_a_picture_seen_again_is_no_news_and_keeps_its_embedding(store: Store) -> None:
    keep(store)
    store.keep_embeddings({DIGESTS[0]: ONE})
    known = store.pictures(DIGESTS)
    keep(store)
    assert store.pictures(DIGESTS) == known
    assert all(picture.embedding is None for picture in known.values())
    assert store.embeddings(DIGESTS, "aa") == {DIGESTS[0]: ONE}
