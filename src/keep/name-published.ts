/** What the file of the figures is called that lies beside a project file, if the project does not say otherwise. */
export function publishedName(projectFile: string): string {
  return `${projectFile.replace(/^.*[/\\]/, '').replace(/\.json$/i, '')}.published.json`;
}

/** The text of a project file with the name of its published figures in it; all else stays as it was written. */
export function namePublished(projectText: string, name: string): string {
  // Project files that the planner saved say that there are none.
  const withoutNone = projectText.replace(/\s*"published"\s*:\s*null\s*,|,\s*"published"\s*:\s*null/, '');
  return withoutNone.replace(/^(\s*\{)(\s*)/, (_, brace: string, space: string) => `${brace}${space}"published": ${JSON.stringify(name)},${space}`);
}
