# Sourced by ./run, ./test and ./vigil: what the machine must have, and the build.
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false
export DEBIAN_FRONTEND=noninteractive

say() { printf '%s\n' "$*"; }
stop() { printf '%s\n' "$*" >&2; exit 1; }

# need_tools: the two things Vigil does not install for itself.
need_tools() {
    command -v dotnet >/dev/null || stop "Vigil needs the .NET 10 SDK, and there is no 'dotnet' here. Install it, then run this again."
    # shellcheck disable=SC2046 # no word where ICU is there
    need_packages $(icu_package) libssl3 ca-certificates
    dotnet --list-sdks | grep -q '^10\.' || stop "Vigil needs the .NET 10 SDK. Found only: $(dotnet --list-sdks | cut -d' ' -f1 | tr '\n' ' ')"
    command -v node >/dev/null && command -v npm >/dev/null || stop "Vigil needs Node.js with npm to build its pages. Install them, then run this again."
}

# icu_package: the ICU library has its version in its name; empty where one is already there.
icu_package() {
    ldconfig_has libicuuc || { apt-cache pkgnames libicu 2>/dev/null | grep -E '^libicu[0-9]+$' | sort -V | tail -n 1 | grep . || echo libicu72; }
}

ldconfig_has() { PATH="$PATH:/sbin:/usr/sbin" ldconfig -p | grep -q "$1"; }

missing_packages() {
    local name
    for name; do
        dpkg-query -W -f='${Status}\n' "$name" 2>/dev/null | grep -q 'ok installed' || printf '%s ' "$name"
    done
}

# need_packages NAME…: Debian packages, installed when root; otherwise the command to type, and the end.
need_packages() {
    want_packages "$@" || stop "Missing: ${missing% }. As root, type:
    apt-get update && apt-get install -y --no-install-recommends ${missing% }"
}

# want_packages NAME…: the same, but leaves what to do without them to the caller.
want_packages() {
    command -v dpkg-query >/dev/null || return 0
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    [ "$(id -u)" = 0 ] || return 1
    say "Installing ${missing% } …"
    mkdir -p artifacts/logs
    # shellcheck disable=SC2086 # package names hold no spaces
    { apt-get update && apt-get install -y --no-install-recommends $missing; } </dev/null >artifacts/logs/packages.log 2>&1 ||
        stop "Debian's packages could not be installed: $(tail -n 3 artifacts/logs/packages.log)"
}

# sources: one digest of everything that the build reads.
sources() {
    find src tests bench ./*.json ./*.props ./*.slnx BannedSymbols.txt .editorconfig \
        \( -name bin -o -name obj -o -name node_modules -o -path src/Vigil.Web/wwwroot/assets \) -prune \
        -o -type f -printf '%p %T@ %s\n' | sort | sha256sum
}

# build WHAT RESULT…: builds a project or the solution, unless nothing has changed since and every RESULT is there.
build() {
    local what=$1 stamp result log=artifacts/logs/build.log current=yes
    stamp=artifacts/built/$(basename "$what").stamp
    shift
    mkdir -p artifacts/built artifacts/logs
    for result; do [ -e "$result" ] || current=no; done
    [ $current = yes ] && [ "$(sources)" = "$(cat "$stamp" 2>/dev/null)" ] && return 0
    need_tools
    say "Building $(basename "$what") …"
    local before options=()
    before=$(sources)
    # the whole solution is built to be tested, and is analysed; who only runs a program need not wait for that
    [[ $what == *.slnx ]] || options+=(-p:RunAnalyzers=false)
    # what was reviewed is what is restored: on a build machine a lock file that no longer fits is an error
    [ "${CI:-}" = true ] && options+=(-p:RestoreLockedMode=true)
    # into a file, not a pipe: the compiler server outlives the build and would hold the pipe open
    dotnet build "$what" -c Release -v q -nologo -clp:NoSummary "${options[@]}" </dev/null >"$log" 2>&1 ||
        { grep -E 'error|warn' "$log" | sort -u | head -n 40 || cat "$log"; stop "The build failed; all of it is in $log"; }
    printf '%s\n' "$before" >"$stamp"
}
