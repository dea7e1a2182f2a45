#!/bin/sh
# Tries a built program as a new user would: self-test, demo, then its window on a screen of its own, with a picture.
#   resources/installer/try-linux.sh DIST OUT        (wants xvfb, x11-utils, imagemagick)
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
now() { date +%s%N | cut -b1-13; }

"$dist/paralegal" selftest
"$dist/paralegal" vault keys --help >"$out/help.txt"
"$dist/paralegal" pack chekc 2>"$out/wrong.txt" && { echo "a wrong call was taken" >&2; exit 1; }
! grep -q Traceback "$out/help.txt" "$out/wrong.txt"
"$dist/paralegal" demo --no-window --out "$out/papers" >"$out/demo.txt"
echo "papers: $(find "$out/papers" -name '*.docx' | wc -l)"
du -sm "$dist" | sed 's/\t.*/ MB/'

Xvfb :97 -screen 0 1400x900x24 >/dev/null 2>&1 &
server=$!
export DISPLAY=:97
until xwininfo -root >/dev/null 2>&1; do sleep 0.2; done
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
