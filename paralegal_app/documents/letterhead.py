"""The fixed parts of a drafted template: styles, numbering, page, package. Everything a person may later change in Word
has a named style."""

from __future__ import annotations

from collections.abc import Mapping

CM = 567
"""Twentieths of a point in a centimetre."""
TEXT_WIDTH = round(16.5 * CM)
RIGHT_BLOCK = 8 * CM

FONTS = {"ka": "Sylfaen"}
FONT = "Times New Roman"
LANGUAGE_TAGS = {
    "uk": "uk-UA", "ru": "ru-RU", "ro": "ro-MD", "ka": "ka-GE", "kk": "kk-KZ", "ky": "ky-KG", "en": "en-GB",
}  # fmt: skip

NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

# Style id, name shown in Word, paragraph properties, run properties, next style.
_STYLES: tuple[tuple[str, str, str, str], ...] = (
    ("Addressee", "Addressee", f'<w:spacing w:after="0"/><w:ind w:left="{RIGHT_BLOCK}"/>', ""),
    ("Party", "Party", f'<w:spacing w:after="0"/><w:ind w:left="{RIGHT_BLOCK}"/>', ""),
    ("Title", "Title", '<w:keepNext/><w:spacing w:before="360" w:after="60"/><w:jc w:val="center"/>', "<w:b/>"),
    ("Subtitle", "Subtitle", '<w:keepNext/><w:spacing w:after="240"/><w:jc w:val="center"/>', ""),
    (
        "BodyText",
        "Body Text",
        f'<w:widowControl/><w:spacing w:after="80"/><w:ind w:firstLine="{round(1.25 * CM)}"/><w:jc w:val="both"/>',
        "",
    ),
    ("PlainText", "Body Plain", '<w:spacing w:after="60"/>', ""),
    ("Centred", "Body Centred", '<w:spacing w:after="80"/><w:jc w:val="center"/>', ""),
    (
        "Heading1",
        "heading 1",
        '<w:keepNext/><w:spacing w:before="200" w:after="80"/><w:outlineLvl w:val="0"/>',
        "<w:b/>",
    ),
    ("Request", "Request", '<w:spacing w:after="60"/><w:ind w:left="709" w:hanging="425"/><w:jc w:val="both"/>', ""),
    (
        "RequestIntro",
        "Request Intro",
        '<w:keepNext/><w:spacing w:before="200" w:after="120"/><w:jc w:val="center"/>',
        "<w:b/>",
    ),
    ("Attachment", "Attachment", '<w:spacing w:after="40"/><w:ind w:left="709" w:hanging="425"/>', ""),
    (
        "ListBullet",
        "List Bullet",
        '<w:spacing w:after="40"/><w:ind w:left="709" w:hanging="425"/><w:jc w:val="both"/>',
        "",
    ),
    ("Tick", "Tick Box", '<w:spacing w:after="60"/><w:ind w:left="425" w:hanging="425"/>', ""),
    (
        "Signature",
        "Signature",
        f'<w:keepLines/><w:tabs><w:tab w:val="right" w:pos="{TEXT_WIDTH}"/></w:tabs>'
        '<w:spacing w:before="480" w:after="120"/>',
        "",
    ),
    ("Note", "Note", '<w:spacing w:after="60"/>', '<w:i/><w:sz w:val="{small}"/><w:szCs w:val="{small}"/>'),
    (
        "TableText",
        "Table Text",
        '<w:spacing w:before="30" w:after="30"/>',
        '<w:sz w:val="{table}"/><w:szCs w:val="{table}"/>',
    ),
    (
        "TableHead",
        "Table Head",
        '<w:keepNext/><w:spacing w:before="30" w:after="30"/>',
        '<w:b/><w:sz w:val="{table}"/><w:szCs w:val="{table}"/>',
    ),
    ("Footer", "footer", '<w:jc w:val="center"/>', '<w:sz w:val="{small}"/><w:szCs w:val="{small}"/>'),
)


def styles_xml(lang: str, size: int) -> str:
    """The styles for a language and a base size in points."""
    font = FONTS.get(lang, FONT)
    fonts = "".join(f' w:{slot}="{font}"' for slot in ("ascii", "hAnsi", "cs", "eastAsia"))
    sizes = {"small": 2 * size - 4, "table": 2 * size - 2}
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{ident}"><w:name w:val="{name}"/>'
        '<w:basedOn w:val="Normal"/><w:qFormat/>'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run.format(**sizes)}</w:rPr></w:style>"
        for ident, name, paragraph, run in _STYLES
    )
    return (
        f"{XML}<w:styles {NS}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts{fonts}/>"
        f'<w:sz w:val="{2 * size}"/><w:szCs w:val="{2 * size}"/><w:lang w:val="{LANGUAGE_TAGS[lang]}"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
        '<w:spacing w:after="60" w:line="252" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>'
        '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>'
        "</w:tblCellMar></w:tblPr></w:style>"
        f"{styles}</w:styles>"
    )


def numbering_xml(lists: int) -> str:
    """Numbering: number 1 is the bullet; numbers from 2 on count from one, each list for itself."""
    counted = (
        '<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>'
        '<w:lvl w:ilvl="0"><w:start w:val="1"/>'
        '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/>'
        '<w:pPr><w:ind w:left="709" w:hanging="425"/></w:pPr></w:lvl></w:abstractNum>'
    )
    bullet = (
        '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>'
        '<w:lvl w:ilvl="0"><w:start w:val="1"/>'
        '<w:numFmt w:val="bullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/>'
        '<w:pPr><w:ind w:left="709" w:hanging="425"/></w:pPr></w:lvl></w:abstractNum>'
    )
    numbers = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        for number in range(2, lists + 2)
    )
    return (
        f'{XML}<w:numbering {NS}>{bullet}{counted}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        f"{numbers}</w:numbering>"
    )


def footer_xml(content: str) -> str:
    """A footer of ready paragraphs."""
    return f"{XML}<w:ftr {NS}>{content}</w:ftr>"


def document_xml(content: str, *, footer: bool) -> str:
    """The body with its page: A4, left 3 cm, right 1.5 cm, top and bottom 2 cm."""
    reference = '<w:footerReference w:type="default" r:id="rId4"/>' if footer else ""
    return (
        f"{XML}<w:document {NS}><w:body>{content}<w:sectPr>{reference}"
        f'<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="{2 * CM}" w:right="{round(1.5 * CM)}" w:bottom="{2 * CM}" '
        f'w:left="{3 * CM}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>'
    )


def fixed_parts(*, footer: bool, title: str) -> Mapping[str, str]:
    """Content types, relationships, settings and properties."""
    kinds = {"document": "document.main", "styles": "styles", "settings": "settings", "numbering": "numbering"}
    if footer:
        kinds["footer1"] = "footer"
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{word}{kind}+xml"/>' for name, kind in kinds.items()
    )
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    links = "".join(
        f'<Relationship Id="rId{number}" Type="{office}/{kind}" Target="{name}.xml"/>'
        for number, (name, kind) in enumerate(list(kinds.items())[1:], 1)
    )
    return {
        "[Content_Types].xml": f'{XML}<Types xmlns="{package}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        "</Types>",
        "_rels/.rels": f'{XML}<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="rId1" Type="{office}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{package}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
        "</Relationships>",
        "word/_rels/document.xml.rels": f'{XML}<Relationships xmlns="{package}/relationships">{links}</Relationships>',
        "word/settings.xml": f'{XML}<w:settings {NS}><w:defaultTabStop w:val="709"/><w:compat><w:compatSetting '
        'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
        "</w:compat></w:settings>",
        "docProps/core.xml": f'{XML}<cp:coreProperties xmlns:cp="{package}/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title></cp:coreProperties>',
    }
