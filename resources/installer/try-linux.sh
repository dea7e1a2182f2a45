#!/bin/sh
# Tries a built program as a new user would: self-test, help, demo, pictures without a display, then its window on a
# screen of its own, with a picture. Ends with an error where something is not as it should be.
#   resources/installer/try-linux.sh DIST OUT [pictures]        (wants xvfb, x11-utils, imagemagick)
set -eu
dist=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
home=$(mktemp -d)
server=
program=
finish() {
  for id in $program $server; do kill "$id" 2>/dev/null || true; done
  rm -rf "$home"
}
trap finish EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache"
unset DISPLAY WAYLAND_DISPLAY
now() { date +%s%N | cut -b1-13; }

"$dist/paralegal" selftest
"$dist/paralegal" >"$out/nodisplay.txt" 2>&1 && { echo "a window without a display?" >&2; exit 1; }
for words in "" demo interview generate pack "pack check" "pack new" vault "vault keys" "vault export" selftest; do
  "$dist/paralegal" $words --help
done >"$out/help.txt"
"$dist/paralegal" pack chekc 2>"$out/wrong.txt" && { echo "a wrong call was taken" >&2; exit 1; }
! grep -q Traceback "$out/help.txt" "$out/wrong.txt" "$out/nodisplay.txt"
"$dist/paralegal" demo --no-window --out "$out/papers" >"$out/demo.txt"
echo "papers: $(find "$out/papers" -name '*.docx' | wc -l)"
du -sm "$dist" | sed 's/\t.*/ MB/'

if [ "${3:-}" = pictures ]; then  # every page in every look: some minutes
  QT_QPA_PLATFORM=offscreen "$dist/paralegal" demo --out "$out/again" --screenshots "$out/pictures" \
    >"$out/pictures.txt" 2>&1
  if grep -E "Error|Traceback" "$out/pictures.txt"; then exit 1; fi
  echo "pictures: $(find "$out/pictures" -name '*.png' | wc -l)"
fi

Xvfb -displayfd 3 -noreset -screen 0 1400x900x24 3>"$home/display" >/dev/null 2>&1 &
server=$!
until [ -s "$home/display" ]; do sleep 0.2; done
DISPLAY=:$(cat "$home/display")
export DISPLAY
for round in 1 2 3; do
  began=$(now)
  "$dist/paralegal" >"$out/window.txt" 2>&1 &
  program=$!
  until xwininfo -root -tree 2>/dev/null | grep -q '"Documents"'; do
    kill -0 "$program" || { cat "$out/window.txt" >&2; exit 1; }
    sleep 0.02
  done
  echo "window $round: $(($(now) - began)) ms"
  kill "$program"; wait "$program" 2>/dev/null || true
done
"$dist/paralegal" demo --out "$out/papers" >"$out/window.txt" 2>&1 &
program=$!
until xwininfo -root -tree 2>/dev/null | grep -q '"Documents"'; do kill -0 "$program"; sleep 0.2; done
sleep 5
import -window root "$out/window.png"
grep VmRSS "/proc/$program/status" || true
echo "picture: $out/window.png"
