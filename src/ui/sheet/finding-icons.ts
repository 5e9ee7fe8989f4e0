/** The icon of a finding by how bad it is. */
export const FINDING_ICONS = { error: 'circle-x', warning: 'triangle-alert', info: 'info' } as const;
