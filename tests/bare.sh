#!/usr/bin/env bash
# The README's two commands on a machine that has nothing: a minimal Debian with a C compiler,
# Python, and Rust by rustup.
#
# The root file system is debootstrap's. Rustup, cargo's downloads and this checkout are laid into
# it at the places that they have outside, with what cargo compiled and the cached steps of the
# runtime's build, but without Rust's targets for wasm. Packages are installed in it; their files
# are kept, so that only the first run downloads them. All that is written goes to layers that end
# with this script.
#
#   tests/bare.sh                both commands
#   tests/bare.sh --no-target    the same where rustup cannot add targets, so that Debian's Rust has
#                                to serve
#   tests/bare.sh -- COMMAND     another command
set -euo pipefail

if [ "${1:-}" != --inside ]; then
  [ "$(id -u)" = 0 ] || { echo "error: only root can enter another root file system" >&2; exit 1; }
  # Mounts and processes end with this process, however it ends.
  exec unshare --mount --pid --fork --kill-child "$0" --inside "$@"
fi
shift

target=yes
while [ $# -gt 0 ]; do
  case $1 in
    --no-target) target=no ;;
    --) shift; break ;;
    *) echo "error: unknown option $1" >&2; exit 2 ;;
  esac
  shift
done

checkout=$(cd "$(dirname "$0")/.." && pwd)
rustup=${RUSTUP_HOME:-$HOME/.rustup}
cargo=${CARGO_HOME:-$HOME/.cargo}
cache=${HOGNOSE_CACHE_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/hognose}
kept=$cache/bare
suite=bookworm
# What the README asks for.
prerequisites=ca-certificates,gcc,libc6-dev,python3,python3-venv

mkdir -p "$kept/packages" "$kept/debs/partial" "$cache/build"
mirror=$(grep -hoE 'https?://[^ ]+/debian/?( |$)' /etc/apt/sources.list /etc/apt/sources.list.d/*.sources 2>/dev/null |
  sed -n 's/ $//; 1p' || true)
root=$kept/root-$suite
# One at a time. What an earlier run left is only files.
exec 9>"$kept/lock"
flock 9
rm -rf --one-file-system "$kept"/run-*
if [ ! -e "$root/complete" ]; then
  rm -rf "$root"
  debootstrap --variant=minbase --include="$prerequisites" --cache-dir="$kept/packages" \
    "$suite" "$root" "${mirror:-http://deb.debian.org/debian}" >"$kept/debootstrap.log" 2>&1 ||
    { tail -n 20 "$kept/debootstrap.log" >&2; exit 1; }
  touch "$root/complete"
fi

mount --make-rprivate /
layers=$(mktemp -d "$kept/run-XXXXXX")
# What is mounted stays as it is, whatever happens here.
trap 'umount -lR "$layers/root" 2>/dev/null || true; rm -rf --one-file-system "$layers"' EXIT
# A folder with a layer above it that takes what is written: overlay WHAT WHERE
count=0
overlay() {
  count=$((count + 1))
  mkdir -p "$layers/$count/up" "$layers/$count/work" "$2"
  mount -t overlay overlay \
    -o "redirect_dir=on,lowerdir=$1,upperdir=$layers/$count/up,workdir=$layers/$count/work" "$2"
}
overlay "$root" "$layers/root"
in=$layers/root
mount -t proc proc "$in/proc"
mount --rbind /dev "$in/dev"
mount -t tmpfs tmpfs "$in/tmp"
chmod 1777 "$in/tmp"
overlay "$rustup" "$in$rustup"
overlay "$cargo" "$in$cargo"
overlay "$cache/build" "$in$cache/build"
overlay "$checkout" "$in$checkout"
mkdir -p "$in/var/cache/apt/archives"
mount --bind "$kept/debs" "$in/var/cache/apt/archives"

# The network as outside: names, certificates, and where packages come from.
cp -L /etc/resolv.conf "$in/etc/resolv.conf"
cp -L /etc/ssl/certs/ca-certificates.crt "$in/etc/ssl/certs/ca-certificates.crt"
rm -f "$in/etc/apt/sources.list"
cp -a /etc/apt/sources.list* "$in/etc/apt/" 2>/dev/null || true
cp -a /etc/apt/auth.conf.d "$in/etc/apt/" 2>/dev/null || true
grep -lE '^Acquire::' /etc/apt/apt.conf.d/* 2>/dev/null | xargs -r cp -t "$in/etc/apt/apt.conf.d/"
echo 'APT::Keep-Downloaded-Packages "true"; DPkg::Options:: "--force-unsafe-io";' >"$in/etc/apt/apt.conf.d/90kept"
for file in /etc/pip.conf "$HOME/.config/pip/pip.conf" "$HOME/.npmrc"; do
  if [ -f "$file" ]; then mkdir -p "$in$(dirname "$file")"; cp "$file" "$in$file"; fi
done

enter() {
  # Nothing of the environment but what says where Rust is and how the network is reached.
  env -i PATH="${first:-}$cargo/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" \
    HOME="$HOME" CARGO_HOME="$cargo" RUSTUP_HOME="$rustup" HOGNOSE_CACHE_DIR="$cache" HOGNOSE_BARE=1 \
    ${CI:+CI="$CI"} ${RUSTUP_TOOLCHAIN:+RUSTUP_TOOLCHAIN="$RUSTUP_TOOLCHAIN"} \
    SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt PIP_CERT=/etc/ssl/certs/ca-certificates.crt \
    ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
    chroot "$in" sh -c 'cd "$0" && exec "$@"' "$checkout" "$@"
}
timed() {
  local start=$SECONDS
  echo "bare machine: $*"
  enter "$@"
  echo "bare machine: $* took $((SECONDS - start)) s"
}

# Rust as rustup installs it.
enter sh -c 'rustup target list --installed | grep wasm32 | xargs -r rustup --quiet target remove'
if [ $target = no ]; then
  printf '#!/bin/sh\nexit 1\n' >"$layers/rustup"
  chmod +x "$layers/rustup"
  mkdir -p "$in/usr/local/bin"
  cp "$layers/rustup" "$in/usr/local/bin/rustup"
  first=/usr/local/bin:
fi

for program in clang-22 wasm-opt make node; do
  if enter sh -c "command -v $program" >/dev/null; then echo "error: the root is not bare: it has $program" >&2; exit 1; fi
done
if [ $# -gt 0 ]; then timed "$@"; exit; fi
timed cargo xtask demo | tee "$layers/demo.log"
grep -q 'Hello, World!' "$layers/demo.log" || { echo "error: nobody was greeted" >&2; exit 1; }
timed cargo xtask test --only-setup
echo "1 passed, 0 failed"
