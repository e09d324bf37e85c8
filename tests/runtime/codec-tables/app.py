"""Codecs and names whose tables are packed: all of what they know, as checksums that CPython on a
desktop gives too."""

import wit_world


class WitWorld(wit_world.WitWorld):
    def codec(self, name: str) -> str:
        from zlib import crc32

        text = "".join(chr(code) for code in range(0x30000) if not 0xD800 <= code < 0xE000)
        encoded = text.encode(name, "ignore")
        decoded = encoded.decode(name)
        return f"{len(encoded)} {crc32(encoded):08x} {len(decoded)} {crc32(decoded.encode()):08x}"

    def names(self) -> str:
        from unicodedata import lookup, name

        known = {code: text for code in range(0x110000) if (text := name(chr(code), ""))}
        # Names that are algorithms, not tables, need no lookup of each.
        looked_up = [code for code, text in known.items() if not text.startswith(("CJK ", "HANGUL SYLLABLE"))]
        wrong = [code for code in looked_up if lookup(known[code]) != chr(code)]
        return f"{len(known)} {len(looked_up)} {wrong}"
