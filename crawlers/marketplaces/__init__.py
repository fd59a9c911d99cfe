"""What one marketplace needs beyond reading pages in general: a folder each, switched on by host name.

A folder holds ``about.toml`` (:class:`crawlers.marketplaces.habits.Habits`) and, only if that is not enough, ``page.py`` with a
pure ``refine(listing) -> listing``. Dated or hand-made knowledge of a site stands here and nowhere else; its case (a saved page
and the expected listing) lies in ``tests/crawlers/marketplaces/`` under the same name.
"""

from crawlers.marketplaces.habits import Habits, habits, habits_at
from crawlers.marketplaces.refining import refined, refined_page

__all__ = ["Habits", "habits", "habits_at", "refined", "refined_page"]
