# Sourced by ./licet, ./dev and .ci/run: finds a JDK of version 25 or newer and sets JAVA_HOME.
# Looks at JAVA_HOME, the java on the PATH, and the usual places; takes the first that is new enough.

jdk_wanted=25

# The feature version of the Java in folder $1, from its own release file; nothing when there is none.
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] &&
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_candidates() {
  [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
  local java
  java=$(command -v java) && dirname "$(dirname "$(readlink -f "$java")")"
  ls -d /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* 2>/dev/null
}

find_jdk() {
  local home version seen=
  while IFS= read -r home; do
    version=$(jdk_version "$home") || continue
    seen="$seen
  $version at $home"
    if [ "${version:-0}" -ge "$jdk_wanted" ]; then
      export JAVA_HOME=$home
      return 0
    fi
  done < <(jdk_candidates)
  cat >&2 <<EOF
Licet needs a JDK $jdk_wanted or newer and found none.${seen:+ Found instead:$seen}
Install one, for example:
  Debian, Ubuntu   apt-get install openjdk-25-jdk    (or a build from https://adoptium.net)
  macOS            brew install openjdk@25
  anywhere         sdk install java 25-tem           (https://sdkman.io)
or set JAVA_HOME to the folder of one that is already there.
EOF
  return 1
}
