#!/usr/bin/env bash
# Runs a command, `npm test` unless one is given, in a bare Debian 12: a minimal root made by debootstrap, this machine's
# Node and npm, and a fresh clone of the last commit. It shows what the project's own files must install. Packages come
# from wherever apt and npm are configured to take them on this machine.
#
#   sudo scripts/bare-root.sh FOLDER [COMMAND …]
#
# FOLDER is made where it does not exist; removing it ends everything: rm -rf --one-file-system FOLDER. Needs root,
# debootstrap and about 5 GB.
set -euo pipefail

folder=${1:?Usage: scripts/bare-root.sh FOLDER [COMMAND …]}
shift
command=("${@:-npm}")
[ $# -gt 0 ] || command=(npm test)
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
suite=bookworm

# The mirror that this machine's own apt uses for the suite.
mirror() {
  apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' "Codename: $suite" | head -n 1
}

copy_if_there() {
  [ ! -e "$1" ] || cp --dereference "$1" "$2"
}

make_root() {
  debootstrap --variant=minbase "$suite" "$folder" "$(mirror)"
  cp --remove-destination --recursive --dereference /etc/apt/. "$folder/etc/apt/"
  mkdir -p "$folder/usr/share/keyrings" "$folder/etc/ssl/certs"
  cp --dereference /usr/share/keyrings/*.gpg "$folder/usr/share/keyrings/"
  copy_if_there /etc/ssl/certs/ca-certificates.crt "$folder/etc/ssl/certs/"
  copy_node
}

# Node and npm as they are on this machine, with npm's own configuration.
copy_node() {
  local npm
  npm=$(cd "$(dirname "$(readlink -f "$(command -v npm)")")/.." && pwd)
  mkdir -p "$folder/usr/local/bin" "$folder/usr/local/lib/node_modules"
  cp --dereference "$(command -v node)" "$folder/usr/local/bin/node"
  cp --recursive "$npm" "$folder/usr/local/lib/node_modules/npm"
  ln -s ../lib/node_modules/npm/bin/npm-cli.js "$folder/usr/local/bin/npm"
  ln -s ../lib/node_modules/npm/bin/npx-cli.js "$folder/usr/local/bin/npx"
  chmod +x "$folder"/usr/local/lib/node_modules/npm/bin/*.js
  mkdir -p "$folder/usr/local/etc"
  copy_if_there "$(npm config get globalconfig)" "$folder/usr/local/etc/npmrc"
  copy_if_there "$HOME/.npmrc" "$folder/root/.npmrc"
}

[ -e "$folder/usr/local/bin/npm" ] || make_root
cp --dereference /etc/resolv.conf /etc/hosts "$folder/etc/"
rm -rf "${folder:?}/root/juca"
git clone --quiet --no-hardlinks "$project" "$folder/root/juca"

# A mount namespace of its own: /proc, /dev and /sys are gone with the command.
export folder
exec unshare --mount --pid --fork --kill-child sh -c '
  mount --types proc proc "$folder/proc"
  mount --rbind /dev "$folder/dev"
  mount --rbind /sys "$folder/sys"
  exec env --ignore-environment CI=true HOME=/root LANG=C.UTF-8 \
    PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin ${NODE_EXTRA_CA_CERTS:+NODE_EXTRA_CA_CERTS="$NODE_EXTRA_CA_CERTS"} \
    chroot "$folder" sh -c "cd /root/juca && exec \"\$@\"" sh "$@"
' sh "${command[@]}"
