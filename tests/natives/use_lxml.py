"""XML and HTML: parsed, searched, checked, and transformed."""

import io

from lxml import etree, html, objectify

TEXT = "<orders>" + "".join(
    f'<order id="{n}"><item>item {n}</item><price>{n / 4}</price></order>' for n in range(200)
) + "</orders>"
TREE = etree.fromstring(TEXT)
STYLE = etree.XSLT(etree.fromstring("""
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:math="http://exslt.org/math" extension-element-prefixes="math">
  <xsl:template match="/orders">
    <top><xsl:value-of select="math:max(order/price)"/></top>
  </xsl:template>
</xsl:stylesheet>"""))
SCHEMA = etree.RelaxNG(etree.fromstring("""
<element name="a" xmlns="http://relaxng.org/ns/structure/1.0"><attribute name="b"/></element>"""))


def use() -> None:
    print(len(TREE), TREE.xpath("sum(order/price)"), TREE.find("order[@id='7']/item").text)
    print(etree.tostring(STYLE(TREE)), etree.tostring(TREE[0], pretty_print=True).decode())
    print(SCHEMA.validate(etree.XML("<a b='1'/>")), SCHEMA.validate(etree.XML("<a/>")))
    page = html.fromstring("<p>Tom &amp; <b>J\u00e9rry<p>next")
    print(html.tostring(page), page.text_content(), objectify.fromstring("<a><b>3</b></a>").b + 1)
    print(etree.fromstring(b'<?xml version="1.0" encoding="iso-8859-1"?><a>\xe9</a>').text)
    for broken in ("<a><b></a>", ""):
        try:
            etree.fromstring(broken)
        except etree.XMLSyntaxError as error:
            print(error)
    print([event for event, _ in etree.iterparse(io.BytesIO(b"<a><b/></a>"))])


OPERATIONS = {
    "parse, 200 items": lambda: etree.fromstring(TEXT),
    "write, 200 items": lambda: etree.tostring(TREE),
    "XPath, 200 items": lambda: TREE.xpath("count(order[price > 10])"),
    "XSLT, 200 items": lambda: STYLE(TREE),
}
