"""Telling the operator that something is wrong with the night itself, once."""

from html import escape

from alerts.channels.base import Message
from casefiles.clock import Clock
from casefiles.errors import DeliveryFailed
from casefiles.model import content_id
from casefiles.parts import Bilingual
from casefiles.stores.base import Coverage
from markwatch.config import Settings
from markwatch.wiring import channels, mail_domain


def tell_operator(settings: Settings, clock: Clock, row: Coverage, sentence: Bilingual) -> bool:
    """Mail ``sentence`` about a shop's night to ``[alerts] operator``; whether it was sent. The same night and shop give the same
    Message-ID, so that a mail sent twice, after a kill, is seen as one. A failure loses nothing: the run names the shop too.
    """
    address, channel = settings.alerts.operator, channels(settings, clock).get("mail")
    if address is None or channel is None:
        return False
    said = sentence.said_in(settings.language)
    subject = Bilingual(en=f"markwatch saw less than usual of {row.site}", zh=f"markwatch 对 {row.site} 的覆盖低于平常")
    message = Message(
        id=f"{content_id('operator', row.night.isoformat(), row.site)}@{mail_domain(settings)}",
        recipient=address,
        subject=subject.said_in(settings.language),
        text=said,
        html=f"<p>{escape(said)}</p>",
        language=settings.language,
    )
    try:
        channel.send(message)
    except DeliveryFailed:
        return False
    finally:
        channel.close()
    return True
