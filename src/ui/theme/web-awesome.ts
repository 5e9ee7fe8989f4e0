import { registerIconLibrary } from '@awesome.me/webawesome/dist/components/icon/library.js';
import { ICONS } from '../icons.ts';

/** The names that Web Awesome's own parts ask for, and ours for them. */
const SYSTEM_ICONS: Readonly<Record<string, string>> = {
  'check': ICONS.check,
  'chevron-right': ICONS['chevron-right'],
};

// Its libraries would fetch from a CDN, and draw in another hand: both are replaced, once for the page.
for (const library of ['default', 'system']) {
  registerIconLibrary(library, {
    resolver: (name) => `data:image/svg+xml,${encodeURIComponent(SYSTEM_ICONS[name] ?? ICONS['circle-dot'])}`,
  });
}
