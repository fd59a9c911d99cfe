"""Fills a fresh django-oscar shop with goods drawn and priced by rule, and writes what it holds: ``python seed.py FOLDER COUNT``.

The truth (``truth.json``) is read back from the shop's database after seeding, never from its pages.
"""

import json
import os
import sys
from decimal import Decimal
from pathlib import Path

from tests.real.goods import BRANDS, CATEGORIES, KINDS, STYLES, drawing


def seed(count: int) -> list[int]:
    """Make ``count`` products with partner, stock, brand, category, description and picture; return their primary keys."""
    from django.core.files.base import ContentFile
    from oscar.apps.catalogue.categories import create_from_breadcrumbs
    from oscar.apps.catalogue.models import Product, ProductClass, ProductImage
    from oscar.apps.partner.models import Partner, StockRecord

    partner = Partner.objects.create(name="Harbour Goods")
    kind = ProductClass.objects.create(name="Goods", track_stock=True)
    kind.attributes.create(name="Brand", code="brand", type="text")
    keys = []
    for number in range(count):
        title = f"{STYLES[number % len(STYLES)]} {KINDS[(number // len(STYLES)) % len(KINDS)]} No. {number + 1}"
        product = Product(title=title, upc=f"{100000 + number * 7}", product_class=kind)
        product.description = f"<p>{title}, made to last. Batch {number * 3 + 1}, tested by hand and packed without plastic.</p>"
        product.save()
        product.attr.brand = BRANDS[number % len(BRANDS)]
        product.attr.save()
        product.categories.add(create_from_breadcrumbs(CATEGORIES[number % len(CATEGORIES)]))
        price = Decimal(number * 137 % 90000 + 199) / 100
        stock = 0 if number % 17 == 5 else 20
        StockRecord.objects.create(
            product=product, partner=partner, partner_sku=f"HG-{number:04}", price=price, num_in_stock=stock
        )
        ProductImage.objects.create(product=product, original=ContentFile(drawing(number), name=f"goods-{number}.jpg"))
        keys.append(product.pk)
    return keys


def truth() -> list[dict[str, str]]:
    """What the shop's database holds of every product."""
    from oscar.apps.catalogue.models import Product

    return [
        {
            "path": product.get_absolute_url(),
            "title": product.title,
            "price": str(product.stockrecords.get().price),
            "currency": product.stockrecords.get().price_currency,
            "brand": product.attr.brand,
            "upc": product.upc,
            "in_stock": str(product.stockrecords.get().num_in_stock > 0),
            "picture": product.primary_image().original.name,
        }
        for product in Product.objects.order_by("pk")
    ]


def main(folder: Path, count: int) -> None:
    """A seeded, searchable shop in ``folder``, with ``truth.json`` beside its database."""
    import django
    from django.apps import apps
    from django.conf import settings
    from django.core.management import call_command

    os.environ["OSCAR_FOLDER"] = str(folder)
    os.environ["DJANGO_SETTINGS_MODULE"] = "settings"
    sys.path.insert(0, str(Path(__file__).parent))
    django.setup()
    # A new shop has no history to go through: its tables are made as the models are, in a thirtieth of the time [measured].
    settings.MIGRATION_MODULES = {app.label: None for app in apps.get_app_configs()}
    call_command("migrate", run_syncdb=True, verbosity=0)
    call_command("oscar_populate_countries", "--initial-only", verbosity=0)
    seed(count)
    call_command("update_index", verbosity=0)
    (folder / "truth.json").write_text(json.dumps(truth(), indent=1), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
