"""What tells one amount of money on a page from another: the marks authors give to elements, and the words beside amounts.

A table of words in the languages known here, gathered from the markup of shop software and saved pages; none names a site.
"""

import re

from crawlers.reading.visible.places import marked

is_priced = marked(
    r"price|preis|prix|precio|prezzo|pre[çc]o|cena|cijena|\bpris\b|amount|jiage|hinta|tarif|fiyat|prize[-_]?bar|pirze"
    r"|money|\byuan\b|cost\b|[-_]?\bprc\b|\bár\b|τιμ|價|价"
)
"""Marks of an element that holds a price; two of the spellings are slips that tutorials have spread."""
is_current = marked(
    r"current|now(?!rap)|sale|final|special|actual|promo|our[-_]?price|price[-_]?new|new[-_]?price|best|offer|sell(?:ing)?[-_]?price"
    r"|discount(?:ed)?[-_]?price|price[-_]?discount(?:ed)?|deal|ecs_shopprice|[-_]dsc\b"
)
is_old = marked(
    r"\bold|[-_]old|was\b|regular|(?<!with-)(?<!has-)list[-_]?price|rrp|msrp|uvp|strike|crossed|original|(?:^|[\s_-])origin(?:$|[\s_-])|before|previous|compare"
    r"|normal|antes|stroke|through|though-line|market[-_]?price|(?:^|\s)market(?:$|\s)|retail|barred|barr[ée]|full[-_]?price|tachad|sbarrat|yuanjia"
    r"|price[-_]?old|undiscounted|maket|[-_]org\b|(?:no|before|without)[-_]?discount|base-?price-?(?:strike|old)"
)
is_unit_price = marked(r"unit-?price|base-?price|grundpreis|per-?unit")
"""Marks of a price for a measure, or, in plain shops, of the price for one."""
is_before_tax = marked(r"price[-_]?(?:ex\b|excl|tax|net\b)|ex-?tax|without-?tax|excl-?(?:vat|tax)")
"""Marks of a price before tax, or, in shops that show but one, of that one."""
is_not_paid = marked(
    r"savings?(?=$|\s|--|[-_](?:amount|price|value|label|percent|text|total))|discount-amount|you-?save|omnibus"
    r"|lowest-?price|price-?history"
    r"|points|reward|(?<!and[-_])shipping|delivery|versand|(?<!has-)(?<!with-)inst[ae]l?lment|financ|monthly|coupon"
    r"|voucher|payback|loyalty|rank-?price|tier-?price|deposit|freight|postage|parcela"
)
is_main_block = marked(
    r"product[-_]?(?:info|main|detail|page|view|price|header|essential|summary|content|intro)|\bpdp|buy[-_]?box"
    r"|main[-_]?(?:content|product)|goods[-_]?(?:info|detail)|item[-_]?info|(?:pro|prod|detail)[-_]?info\b"
)

OLD_WORD = re.compile(
    r"原价|原價|原购买?价|原购买价格|购入价|入手价|买入价|市场价|市場價|市场价格|上市价|定价|划线价|吊牌价|专柜价|建议零售价|建議售價|参考价|门市价|\bwas\b"
    r"|\bRRP\b|\bMSRP\b"
    r"|\bUVP\b|\bstatt\b|\blist price\b|\bregular(?: price)?\b|\bold price\b|\boriginal(?: price)?\b|\bantes\b|\bbefore\b"
    r"|стара[яй]|\binstead of\b|정가|시중가|소비자가|定価|参考価格|希望小売価格"
    r"|\bretail(?: price)?\b|au lieu de|anziché|\bPVP\b|\bPVR\b|market price",
    re.IGNORECASE,
)
OFTEN_OLD_WORD = re.compile(
    r"通常価格|通常价格?|\bord(?:inarie)?\.? ?pris|\bnorm(?:al)?\.? ?(?:pris|hinta)?(?= \d)|mrp\b"
    r"|adviesprijs|van-?prijs|vejl\.? ?pris|førpris|alter preis|bisher\w*|prix (?:conseillé|public|de base)|ancien prix"
    r"|(?:precio|preço) (?:anterior|normal|regular|de lista)|prezzo (?:di listino|precedente|pieno|originale)"
    r"|cena (?:katalogowa|regularna)"
    r"|poprzednia cena|(?:běžná|původní|doporučená|bežná|pôvodná) cena|régi ár|eredeti ár|eski fiyat"
    r"|giá (?:cũ|gốc)|harga (?:asli|normal)"
    r"|ราคาปกติ|メーカー価格|소비자가",
    re.IGNORECASE,
)
"""What many shops call the price before a reduction, and some the only one there is."""
NOT_PAID_WORD = re.compile(
    r"\bper\b|\d(?:/-)?\s*off\b|\(\+\s*\D{0,4}\d|\bsave\b|\bspar|ersparnis"
    r"|saving|экономия|выгода|скидка|[ée]conomi[esz]|oszcz[eę]d|ušet[rř]|risparmi|ahorr|besparing|bespaar|tiết kiệm"
    r"|立省|节省|已省|优惠券(?![后後])|满\s*\d|\d\s*[x×]\s|[x×]\s*(?:de\s*)?(?:R?\$|€)|运费|邮费|运\s*费|邮\s*费"
    r"|shipping|versand|spedizione|livraison|delivery|%|积分|points|cashback|instal|month|мес|рассрочк|доставк"
    r"|кешб|quota|\bcuotas?\b|\bparcelas?\b|\btaksit|\braty\b|\bRaten\b|splátk|payments?\b|klarna|afterpay|clearpay|\bapprox"
    r"|≈|约合|deposit|voucher|gift card|rating|reviews?\b|\bpcs\b|折|每期|分期|\d\s*期|月供|定金|押金|保证金|返现"
    r"|ex\.? ?(?:tax|vat)|excl|without (?:tax|vat)|\bnet(?:to)?\b|brez ddv|hors taxe|\bHT\b|без НДС|bez dph"
    r"|bez dane|未税|税抜|税別"
    r"|\d[+万]?\s*(?:人|次)(?:付款|已?购买|已?买|评价|收藏|关注|想要|浏览)|\+\s*VAT|\bor more\b|\band up\b|\d\+\s*@",
    re.IGNORECASE,
)
FOR_SOME_WORD = re.compile(
    r"会员价|會員價|会员专享|VIP|PLUS\s*价|注册用户|代销|代发价|批发价|券[后後]|用券|到手|满减后|凑单|新人价|新人专享|新客价|新用户价|首单|粉丝价|学生价"
    r"|\bbids?\b|\bbood\b|\bgeboten\b|\bmindestgebot|enchère|(?<!卖)(?<!售)出价|(?<!賣)出價|竞价|竞拍|競標|入札"
    r"|国补|國補|政府补贴|补贴后|以旧换新|折扣碼"
    r"|\b(?:with|after|using|use|enter|apply) (?:\w+ ){0,2}(?:coupon|code)\b|\bcoupon price|\bcoupon applied"
    r"|con (?:el )?cup[óo]n|com (?:o )?cupom|mit (?:Gutschein|(?:Rabatt)?code)|avec le code|con (?:il )?codice|промокод|z kodem"
    r"|쿠폰\s*(?:적용|할인)|クーポン(?:利用|適用|使用)"
    r"|\bmembers?\b|wholesale|\bclubcard\b"
    r"|with (?:\w+ )?card|medlem|jäsen|socios?\b|subscri|autoship|с картой|картой|transferencia|efectivo|de contado|bank transfer"
    r"|no (?:pix|boleto)|à vista|\btarjeta|\bused\b|refurbished|open box|d'occasion|reconditionné|gebraucht|\busato\b",
    re.IGNORECASE,
)
"""A word that says: not every buyer pays this. Members only, or for goods that are not new; a coupon must be fetched (券后价)
or a code typed; a subsidy asked for (国补); another buyer offers it. 到手价 ("in your hands for") counts in coupons and gifts
without saying which."""
FOR_SOME_AFTER = re.compile(r"\(?(?:with|using|when you use) (?:\w+ ){0,2}(?:coupon|code)\b", re.IGNORECASE)
"""The same behind an amount; other words there may be the label of the next."""
LOWEST_WORD = re.compile(
    r"najniższa cena|lowest (?:recent )?price|niedrigster (?:\w+ )?preis|prix le plus bas|prezzo più basso|precio más bajo"
    r"|preço mais baixo|laagste prijs|lägsta pris|laveste pris|nejnižší cena|najnižšia cena|legalacsonyabb|cel mai mic preț"
    r"|alin hinta|най-ниска цена|χαμηλότερη τιμή|žemiausia kaina|zemākā cena|najnižja cena|najniža cijena",
)
"""What must stand beside a reduction in the European Union: the lowest price of the last 30 days (Directive 98/6/EC, article
6a,
as amended by Directive (EU) 2019/2161). Asked of small letters: a long list that ignores case takes ten times as long."""
NOT_PAID_LABEL = re.compile(
    r"(?:运\s*费|邮\s*费|配送费|定金|押金|保证金|积分|优惠券|立减|shipping|delivery|postage|you save|save|savings?|discount"
    r"|deposit|versand(?:kosten)?|livraison|frais de port|env[ií]o|frete|spedizione|verzendkosten|frakt|fragt|доставка|экономия"
    r"|скидка|배송비|적립금|送料|ポイント|points|econom(?:ia|ía|ie) de|ex\.? ?(?:tax|vat))\s*[:：]?",
    re.IGNORECASE,
)
"""A label of an amount that is not what the goods cost."""
COUNTED = re.compile(r"\d\s*(?:[个個件只箱套台包条张双份]|pcs|pieces|stk|szt|ks|шт|pz|uds?)(?![\w/])", re.IGNORECASE)
"""A number of goods, as in the steps of a price by quantity (``100-999个``)."""
CONTENT = re.compile(
    r"(?:[^\d:：]{1,20}[:：])?\W*\d[\d.,]*\s*(?:kg|kilo\w*|gr?|gramm?s?|mg|ml|cl|l|lit(?:er|re)s?|[cm]?m|oz|lbs?|公斤|千克|克|毫升|升)\W*",
    re.IGNORECASE,
)
"""How much of the goods is sold, as it stands beside their price."""
PER_UNIT = re.compile(
    r"(?:/|每|per\b)\s*(?P<unit>\d{0,4}\s*(?:kg|kilo|k|gr?|l|ltr|lit(?:er|re)s?|ml|cl|oz|lb|st(?:k|ück)?|ud|m²|m2?|mo|month"
    r"|monat|mes|mês|mois|斤|公斤|千克|克|毫升|升|月|片|粒|pc|piece|unit|each|count)\b\.?|(?:100|500|1000)\s*(?:g|ml|克|毫升))",
    re.IGNORECASE,
)
"""An amount for a measure of the goods and not for the goods: ``12,50 € / kg``, ``¥3.2/100g``."""
LABEL = re.compile(
    r"(?:price|preis|prix|precio|prezzo|preço|cena|цена|售价|价格|價格|现价|促销价|特价|特價|優惠價|直購價|網路價|价\s*格"
    r"|促銷價|售價|가격|판매가|価格|税込|销售价|商城价|本店价|本店售价|活动价|秒杀价|抢购价|券后价|到手价|折扣价|团购价|拼团价"
    r"|优惠价|一口价|单价|會員價|网购价|惊喜价|批发价|市场价格?|原价|价钱|参考价|your price|now|our price|only)\s*[:：]?\s*$",
    re.IGNORECASE,
)
CURRENT_WORD = re.compile(
    r"促销价|促銷價|特价|特價|现价|現價|秒杀价|抢购价|活动价|折扣价|团购价|拼团价|优惠价|優惠價|惊喜价|\bnow\b|할인판매가|할인가|販売価格|セール価格"
    r"|special(?: price)?|sale price|your price|jetzt|ahora|our price|promo|deal price|current price|angebot",
    re.IGNORECASE,
)
"""A word that says: this is what is paid today, beside another that is not."""
AND_MORE = re.compile(
    r"[~～]\s*$|\d\s*元?起|\b(?:from|starting|ab|desde|a partir|dès|à partir|vanaf|od|fra|från|alkaen)\b|от\s*\d", re.IGNORECASE
)
"""Goods of several prices, of which this is the lowest."""
BETWEEN = re.compile(r"\s*(?:-|–|—|~|～|至|到|to|bis|à)\s*", re.IGNORECASE)
"""What stands between the two ends of a range."""
