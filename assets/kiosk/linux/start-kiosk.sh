#!/usr/bin/env bash
# Starts the kiosk and keeps it up: the server on this machine, and Chromium in front of it. Nothing is fetched from the net.
#
#   ./start-kiosk.sh             starts it; Ctrl+C in the terminal ends it
#   ./start-kiosk.sh --at-login  has it started whenever this user's desktop begins
#
# May be set: KIOSK_PORT, where the server listens (4173; counts and code belong to it, so keep it). KIOSK_BROWSER, another
# Chromium. KIOSK_PROFILE, where Chromium keeps counts and code. KIOSK_QUERY, put behind ?kiosk, as '&idle.story=90'.
set -u

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
port=${KIOSK_PORT:-4173}
profile=${KIOSK_PROFILE:-${XDG_DATA_HOME:-$HOME/.local/share}/three-against-kiosk}
address="http://localhost:$port/?kiosk${KIOSK_QUERY:-}"

flags=(
  # The whole screen, without bars, tabs or a way to leave it.
  --kiosk
  # A profile of its own, which is kept: counts and code live in it.
  --user-data-dir="$profile"
  # No greeting.
  --no-first-run
  # No question about the default browser.
  --no-default-browser-check
  # No box with an error over the visitor's screen.
  --noerrdialogs
  # After a power cut: no question what to do with the pages of before.
  --disable-session-crashed-bubble
  # The same in newer versions.
  --hide-crash-restore-bubble
  # Two fingers enlarge nothing.
  --disable-pinch
  # A swipe from the side does not go back.
  --overscroll-history-navigation=0
  # The attract loop may speak its invitation before anybody has pressed.
  --autoplay-policy=no-user-gesture-required
  # No offer to translate; no going back by a touchpad.
  '--disable-features=Translate,TouchpadOverscrollHistoryNavigation'
  # No question for the keyring of the desktop.
  --password-store=basic
  # No hint that Chromium is old.
  --check-for-update-interval=31536000
  # Fetches no parts of Chromium from the net.
  --disable-component-update
  # Asks the net for nothing.
  --disable-background-networking
)

say() { printf 'kiosk: %s\n' "$*" >&2; }

listening() { (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; }

find_browser() {
  local name
  for name in "${KIOSK_BROWSER:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    if [ -n "$name" ] && command -v "$name"; then return; fi
  done
  return 1
}

start_at_login() {
  local entry="${XDG_CONFIG_HOME:-$HOME/.config}/autostart/three-against-kiosk.desktop"
  mkdir -p "$(dirname "$entry")"
  printf '[Desktop Entry]\nType=Application\nName=Three Against\nExec="%s"\n' "$here/start-kiosk.sh" > "$entry"
  say "it will be started at login: $entry"
}

# A screen that nobody touches stays on. What a desktop does not have is passed over.
keep_screen_on() {
  if [ -n "${DISPLAY:-}" ] && command -v xset > /dev/null; then xset s off s noblank -dpms; fi 2> /dev/null
  if command -v gsettings > /dev/null; then
    gsettings set org.gnome.desktop.session idle-delay 0
    gsettings set org.gnome.desktop.screensaver lock-enabled false
  fi 2> /dev/null
}

# Brings the server back should it ever end.
keep_server() {
  while :; do
    node "$here/serve.mjs" "$here/site" "$port" > /dev/null &
    server=$!
    wait "$server"
    say 'the server ended; it is started again'
    sleep 1
  done
}

if [ "${1:-}" = --at-login ]; then
  start_at_login
  exit
fi
browser=$(find_browser) || { say 'no Chromium found: apt install chromium, or name one in KIOSK_BROWSER'; exit 1; }
command -v node > /dev/null || { say 'no Node found: apt install nodejs'; exit 1; }
[ -f "$here/site/index.html" ] || { say "no game in $here/site"; exit 1; }
if listening; then
  say "port $port is taken: the kiosk is running already, or name another in KIOSK_PORT"
  exit 1
fi

(
  server=
  trap 'kill "$server" 2> /dev/null; exit' TERM INT
  keep_server
) &
keeper=$!
trap 'kill "$keeper" ${window:+"$window"} 2> /dev/null; exit' EXIT INT TERM
until listening; do sleep 0.2; done
keep_screen_on

# Brings the browser back whenever it ends: closed, crashed or killed.
while :; do
  # What a Chromium that was cut off left behind would keep the next one from the profile; nobody else uses it.
  rm -f "$profile"/Singleton*
  "$browser" "${flags[@]}" "$address" > /dev/null 2>&1 &
  window=$!
  wait "$window"
  window=
  say 'the browser ended; it is started again'
  sleep 1
done
