#!/bin/sh
# Puts dist/paralegal (made by `pyinstaller build_installer.spec`) into a .deb: resources/installer/build-deb.sh [DIST [OUT]]
# The package runs no scripts, starts no service and touches no home folder. Same input, same bytes: times come from
# SOURCE_DATE_EPOCH, or from the last commit.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
dist=${1:-$root/dist/paralegal}
out=${2:-$root/dist}
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' "$root/paralegal_app/__init__.py")
machine=$(dpkg --print-architecture)
[ -x "$dist/paralegal" ] || { echo "There is no build in $dist; run pyinstaller build_installer.spec first." >&2; exit 2; }
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || echo 1767225600)}
export SOURCE_DATE_EPOCH

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
mkdir -p "$stage/DEBIAN" "$stage/opt" "$stage/usr/bin" "$stage/usr/share/applications" \
  "$stage/usr/share/icons/hicolor/scalable/apps" "$stage/usr/share/icons/hicolor/256x256/apps" \
  "$stage/usr/share/doc/paralegal-documents"
cp -a "$dist" "$stage/opt/paralegal-documents"
ln -s /opt/paralegal-documents/paralegal "$stage/usr/bin/paralegal"
cp "$here/documents.desktop" "$stage/usr/share/applications/documents.desktop"
cp "$here/program.svg" "$stage/usr/share/icons/hicolor/scalable/apps/paralegal-documents.svg"
cp "$here/program.png" "$stage/usr/share/icons/hicolor/256x256/apps/paralegal-documents.png"
{
  cat "$root/LICENSE"
  printf '\nThe parts it is built from and their licences:\n/opt/paralegal-documents/_internal/resources/licences/licences.md\n'
} >"$stage/usr/share/doc/paralegal-documents/copyright"
chmod -R u=rwX,go=rX "$stage"
cat > "$stage/DEBIAN/control" <<CONTROL
Package: paralegal-documents
Version: $version
Architecture: $machine
Maintainer: Paralegal desk <desk@example.org>
Installed-Size: $(du -sk "$stage" | cut -f1)
Depends: libc6 (>= 2.36), libegl1, libgl1, libxcb1, libfontconfig1
Recommends: libreoffice-writer, fonts-dejavu-core, gnome-keyring | kwalletmanager
Section: misc
Priority: optional
Description: Offline desk for paralegals and street lawyers
 Interview, deadlines and papers for identity documents, free legal aid,
 police protection notices and court restraining orders. Works without a network.
CONTROL
find "$stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
mkdir -p "$out"
dpkg-deb --root-owner-group -Zxz --build "$stage" "$out/paralegal-documents_${version}_$machine.deb"
