import { MAIN_INDICATORS } from '../../model/indicator.ts';
import { LANGUAGES } from '../../model/language.ts';

/** What the address of `embed.html` asks for. */
export interface FrameOptions {
  /** Of the element. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The element is as high as it likes, and the page around the frame is told. */
  readonly isAsHighAsContent: boolean;
}

/** The project of a page that names none: it lies beside the page, as in a published folder. */
const USUAL_SRC = 'project.json';

/** Parts of the address that are one of a few words. */
const CHOICES = {
  'indicator': [...MAIN_INDICATORS, 'none'],
  'lang': LANGUAGES,
  'theme': ['light', 'dark'],
  'gestures': ['cooperative', 'free'],
} as const;

/**
 * Reads `embed.html?src=plan.json&indicator=park_pc&district=…&lang=en&theme=dark&controls=legend+table&gestures=free`
 * and `size=content`. Unknown names and bad values are passed over. Project and full map are of the page's own host:
 * an address that anybody can write must not put somebody else's map, or a link to elsewhere, under a city's name.
 *
 * The hash is the element's own: what a shared link says of the view.
 */
export function frameOptions(href: string): FrameOptions {
  const asked = new URL(href).searchParams;
  const chosen = Object.entries(CHOICES).flatMap(([name, choices]) => {
    const value = choices.find((choice) => choice === asked.get(name));
    return value === undefined ? [] : [[name, value] as const];
  });
  const plain = ['district', 'controls'].flatMap((name) => {
    const value = asked.get(name);
    return value === null || value === '' ? [] : [[name, value] as const];
  });
  const fullMap = ownAddress(asked.get('full-map'), href);
  return {
    attributes: {
      ...Object.fromEntries([...chosen, ...plain]),
      ...(fullMap !== null && { 'full-map': fullMap }),
      'src': ownAddress(asked.get('src'), href) ?? new URL(USUAL_SRC, href).href,
    },
    isAsHighAsContent: asked.get('size') === 'content',
  };
}

/** `null`: it is none, or one of another host. */
function ownAddress(asked: string | null, href: string): string | null {
  const url = asked === null || asked === '' ? null : URL.parse(asked, href);
  return url !== null && url.origin === new URL(href).origin && /^https?:$/.test(url.protocol) ? url.href : null;
}
