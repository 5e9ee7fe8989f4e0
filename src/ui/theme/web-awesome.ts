import { registerIconLibrary } from '@awesome.me/webawesome/dist/components/icon/library.js';

// Its libraries would fetch markup from a CDN and put it into the page as it comes. There are no icons of its own here,
// once for the page; the tick of a menu is drawn by our style.
for (const library of ['default', 'system']) registerIconLibrary(library, { resolver: () => '' });
