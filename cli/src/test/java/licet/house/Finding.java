package licet.house;

/// Something untidy.
///
/// @param path the file
/// @param line counted from 1
/// @param problem what is wrong, and what to write instead
record Finding(String path, long line, String problem) {
  @Override
  public String toString() {
    return path + ":" + line + "  " + problem;
  }
}
