/** A path's last part without its ending: `data/parks.wgs84.geojson` is `parks.wgs84`. */
export function baseName(path: string): string {
  const last = path.split(/[/\\]/).at(-1) ?? path;
  return last.replace(/\.[^.]+$/, '') || last;
}

/** What follows the last dot of a path, in lower case; `''` for none. */
export function endingOf(path: string): string {
  return /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}
