# Sourced by ./licet, ./dev and .ci/run. find_jdk sets JAVA_HOME to a JDK of version 25 or newer: the
# first of JAVA_HOME, the java on the PATH and the usual places. maven runs Maven on it.

jdk_wanted=25

# The version of the JDK in folder $1, by its own release file; fails when there is no JDK.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$1/release"
}

jdk_candidates() {
  local java
  [ -z "${JAVA_HOME:-}" ] || echo "$JAVA_HOME"
  ! java=$(command -v java) || dirname "$(dirname "$(readlink -f "$java")")"
  printf '%s\n' /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* ~/.sdkman/candidates/java/* ~/.jdks/* \
    {,~}/Library/Java/JavaVirtualMachines/*/Contents/Home ~/.asdf/installs/java/* \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
}

find_jdk() {
  local home seen=
  while IFS= read -r home; do
    jdk_found=$(jdk_version "$home") || continue
    if [ "${jdk_found%%[!0-9]*}" -ge "$jdk_wanted" ]; then
      export JAVA_HOME=$home
      return 0
    fi
    case $seen in
      *" $home"*) ;;
      *) seen="$seen"$'\n'"  $jdk_found in $home" ;;
    esac
  done < <(jdk_candidates)
  cat >&2 <<EOF
Licet needs a JDK $jdk_wanted or newer and found none.${seen:+ Found instead:$seen}
Install one, for example
  on Debian or Ubuntu   apt-get install openjdk-25-jdk, or Temurin 25 from https://adoptium.net
  on macOS              brew install openjdk@25
  anywhere              sdk install java 25-tem (https://sdkman.io)
or set JAVA_HOME to one that is already there.
EOF
  return 1
}

# Maven on that JDK. It prints warnings and errors only.
maven() {
  command -v mvn >/dev/null || { echo "Building Licet needs Maven 3.8 or newer: mvn is not on the PATH." >&2; return 1; }
  MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow -Djansi.noreset=true \
    -Dorg.slf4j.simpleLogger.defaultLogLevel=warn ${MAVEN_OPTS:-}" mvn -B "$@"
}
