"""Draws program.png, program.ico and program.icns beside program.svg: `python resources/installer/draw_icons.py`.

Both containers hold PNG pictures: ICO as Windows reads them since Vista, ICNS as macOS does since 10.7.
"""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).resolve().parent
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_TYPES = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def png(size: int) -> bytes:
    """The icon as a PNG of `size` by `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(HERE / "program.svg")).render(painter)
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(held.data())


def ico() -> bytes:
    """All sizes in one Windows icon: directory first, pictures after it."""
    pictures = [(size, png(size)) for size in ICO_SIZES]
    offset = 6 + 16 * len(pictures)
    entries = b""
    for size, data in pictures:
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(data for _size, data in pictures)


def icns() -> bytes:
    """All sizes in one macOS icon."""
    blocks = b""
    for kind, size in ICNS_TYPES.items():
        data = png(size)
        blocks += kind + struct.pack(">I", len(data) + 8) + data
    return b"icns" + struct.pack(">I", len(blocks) + 8) + blocks


def main() -> None:
    """Write the three files."""
    QGuiApplication(["icons", "-platform", "offscreen"])
    (HERE / "program.png").write_bytes(png(256))
    (HERE / "program.ico").write_bytes(ico())
    (HERE / "program.icns").write_bytes(icns())


if __name__ == "__main__":
    main()
