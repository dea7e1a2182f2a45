"""What a country is called in the language of the window, also where its pack does not speak that language."""

from __future__ import annotations

from paralegal_app.packs.pack import Pack


def country_name(pack: Pack, lang: str) -> str:
    """The pack's own name for itself in `lang`, else the country's name in the Unicode CLDR, else what the pack has."""
    spoken = pack.manifest.languages.ui
    own = pack.texts_for(lang).find("pack", "name") or pack.id
    country = pack.manifest.country
    if lang in spoken or not country:
        return own
    named = territory(country, lang)
    return own if named == country else named


def territory(code: str, lang: str) -> str:
    """The name of the country with this ISO 3166 `code` (either case) in `lang`; the code where the CLDR has none."""
    from babel import Locale

    return str(Locale.parse(lang).territories.get(code.upper(), code))
