import { ParentLink } from './app/frame/parent-link.ts';
import { frameOptions } from './app/frame/frame-options.ts';
import { frameStyles } from './app/frame/frame-styles.ts';

/**
 * `embed.html`: the public map alone on a page, to be framed where a page takes no elements of others. What it shows is
 * asked by its address, see `frame-options.ts`; whom it talks to stands in a file, see `parent-link.ts`.
 */
const map = document.querySelector('garden-city-map');
const { attributes, isAsHighAsContent } = frameOptions(location.href);
const { lang } = attributes;
if (lang !== undefined) document.documentElement.lang = lang;
for (const [name, value] of Object.entries(attributes)) map?.setAttribute(name, value);
document.adoptedStyleSheets.push(...frameStyles(isAsHighAsContent));
// From the first moment on: a parent may speak as soon as the frame is there.
const link = map === null || window.parent === window ? null : new ParentLink(map, window);
await Promise.all([import('./app/garden-city-map.ts'), link?.start()]);
