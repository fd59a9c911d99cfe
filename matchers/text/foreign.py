"""Latin names written by their sound in Cyrillic, Greek, kana, Hangul or Arabic letters.

A foreign writer hears a name: consonants stay, vowels drift. So both sides are compared by :func:`heard`. Letters by the usual
practice of each script: GOST 7.79 system B without signs, ELOT 743, Hepburn, Revised Romanization;
Arabic letters by the consonants that foreign names are written with, unconfirmed by a standard.
"""

import re
import unicodedata
from functools import lru_cache

from matchers.text.folding import Folded
from matchers.text.letters import unspaced
from matchers.text.spelling import Name, Spelling, Standing

CONSONANTS = 3
"""Consonants that must be heard of a name when its vowels are not the same."""
LETTERS = 4
"""Letters of a name that is heard with the same vowels."""
MOST_RUNS = 50
"""Words in foreign letters that are read of one text."""

_WRITTEN = """
аa бb вv гg дd еe ёyo жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe
юyu яya іi їyi єye ґg ўu ђdj ћc јj љlj њnj џdz қk ғg ңng өo үu ұu әa һh
αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo άa έe ήi ίi όo ύy ώo
ϊi ϋy ΐi ΰy
アa イi ウu エe オo カka キki クku ケke コko ガga ギgi グgu ゲge ゴgo サsa シshi スsu セse ソso ザza
ジji ズzu ゼze ゾzo タta チchi ツtsu テte トto ダda ヂji ヅzu デde ドdo ナna ニni ヌnu ネne ノno
ハha ヒhi フfu ヘhe ホho バba ビbi ブbu ベbe ボbo パpa ピpi プpu ペpe ポpo マma ミmi ムmu メme モmo
ヤya ユyu ヨyo ャya ュyu ョyo ラra リri ルru レre ロro ワwa ヲo ンn ヴv ァa ィi ゥu ェe ォo ッ ー
اa أa إi آa بb تt ثth جj حh خkh دd ذz رr زz سs شsh صs ضd طt ظz عa غgh فf قk كk لl مm نn هh وo يi ىa ةa پp چch ژzh ڤv کk گg یi
"""
_LETTERS = {token[0]: token[1:] for token in _WRITTEN.split()}
"""A letter → how it is written in Latin ones."""
_FIRST = "g,kk,n,d,tt,r,m,b,pp,s,ss,,j,jj,ch,k,t,p,h"
_MIDDLE = "a,ae,ya,yae,eo,e,yeo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,eu,ui,i"
_LAST = ",k,k,k,n,n,n,t,l,k,m,p,l,l,p,l,m,p,p,t,t,ng,t,t,k,t,p,t"
_SYLLABLE = tuple(each.split(",") for each in (_FIRST, _MIDDLE, _LAST))
"""Initial, medial and final of a Hangul syllable, in the order of Unicode (chapter 3.12)."""

_SCRIPTS = ("\u0400-\u052f", "\u0370-\u03ff\u1f00-\u1fff", "\u30a1-\u30fc\uff66-\uff9f", "\uac00-\ud7a3", "\u0620-\u06d3")
_RUN = re.compile("|".join(f"[{script}]+" for script in _SCRIPTS))
"""A run of letters of one script."""
FOREIGN = re.compile(f"[{''.join(_SCRIPTS)}]")
"""A letter of any of them: most texts have none, and are not searched for runs."""
_HEARD = (
    (re.compile(r"ph"), "f"), (re.compile(r"rh"), "r"), (re.compile(r"gn"), "n"), (re.compile(r"sch|tch|tsh"), "ch"),
    (re.compile(r"c(?=[eiy])"), "s"), (re.compile(r"ch(?=[rl])|ck|q|c(?!h)"), "k"),
)  # fmt: skip
_HEARD_ALIKE = str.maketrans({"x": "ks", "w": "v", "z": "s", "r": "l"})
_OPEN_E = re.compile("(?<=.)э")
"""Within a Russian word э stands for the short a of English: Кэнон is Canon."""
_DOUBLED = re.compile(r"(.)\1+")
_VOWELS = re.compile(r"(?<!^)[aeiouyh]")


def _hangul(letter: str) -> str:
    first, middle, last = _SYLLABLE
    nth = ord(letter) - 0xAC00
    return first[nth // 588] + middle[nth % 588 // 28] + last[nth % 28]


def romanised(word: str) -> str:
    """A word of one foreign script in Latin letters; signs that only lengthen or soften fall away."""
    plain = _OPEN_E.sub("а", unicodedata.normalize("NFKC", word).casefold())
    return "".join(_hangul(letter) if "\uac00" <= letter <= "\ud7a3" else _LETTERS.get(letter, "") for letter in plain)


def _first(doubled: re.Match[str]) -> str:
    return doubled[0][0]


@lru_cache(maxsize=20_000)
def heard(letters: str) -> str:
    """What is heard of a word in Latin letters: itself without the vowels within, when enough consonants are left, else whole;
    empty when it is too short.
    """
    for pattern, sound in _HEARD:
        letters = pattern.sub(sound, letters)
    letters = _DOUBLED.sub(_first, letters.translate(_HEARD_ALIKE))
    bare = _DOUBLED.sub(_first, _VOWELS.sub("", letters))
    if len(bare) >= CONSONANTS:
        return bare
    return letters if len(letters) >= LETTERS else ""


def name_heard(name: Name) -> str:
    """The same of a name in Latin letters; empty for others."""
    return heard(name.letters) if name.letters.isascii() and name.letters.isalpha() else ""


def foreign_words(folded: Folded) -> list[tuple[str, int, int]]:
    """What is heard of each word in foreign letters, and where it stands in the original."""
    if folded.source.isascii() or not FOREIGN.search(folded.source):
        return []
    found = []
    for nth, run in enumerate(_RUN.finditer(folded.source)):
        if nth >= MOST_RUNS:
            break
        before, after = folded.source[run.start() - 1 : run.start()], folded.source[run.end() : run.end() + 1]
        inside = any(side.isalpha() and not unspaced(side) for side in (before, after))
        if not inside and len(run.group()) < 40 and (sound := heard(romanised(run.group()))):
            found.append((sound, *run.span()))
    return found


def transcribed(name: Name, folded: Folded) -> Standing | None:
    """The first foreign word in the text that sounds like the name."""
    wanted = name_heard(name)
    for sound, start, end in foreign_words(folded) if wanted else ():
        if sound == wanted:
            return Standing(name, Spelling.TRANSCRIBED, 0.8, start, end, folded.source[start:end])
    return None
